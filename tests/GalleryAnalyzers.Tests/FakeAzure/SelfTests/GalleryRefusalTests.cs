using Azure;
using Azure.Core;
using Azure.ResourceManager.Compute;
using Azure.ResourceManager.Compute.Models;
using Azure.ResourceManager.Resources;
using GalleryAnalyzers.FakeAzure;

namespace GalleryAnalyzers.Tests.FakeAzure.SelfTests;

/// <summary>The rows about galleries: each violation is refused with its own words, and its correction is accepted.</summary>
public sealed class GalleryRefusalTests
{
    private const string Rule = @"^[^_\W][\w-._]{0,79}(?<![-.])$";

    [Fact, Trait(Refused.Trait, "S01")]
    public async Task S01_A_dash_in_the_name()
    {
        var scene = await Scene.CreateAsync();
        await Refused.WithAsync("S01", () => scene.GalleryAsync("contoso-images"));
        await scene.GalleryAsync("contoso_images");
    }

    [Fact, Trait(Refused.Trait, "S02")]
    public async Task S02_A_space_in_the_name()
    {
        var scene = await Scene.CreateAsync();
        await Refused.WithAsync("S02", () => scene.GalleryAsync("contoso images"));
        await scene.GalleryAsync("contoso.images");
    }

    [Fact, Trait(Refused.Trait, "S03")]
    public async Task S03_An_underscore_at_the_end_of_the_name()
    {
        var scene = await Scene.CreateAsync();
        await Refused.WithAsync("S03", () => scene.GalleryAsync("contoso_"), "contoso_", "_");
        await scene.GalleryAsync("contoso_1");
    }

    [Fact, Trait(Refused.Trait, "S04")]
    public async Task S04_A_region_that_is_none()
    {
        var scene = await Scene.CreateAsync();
        await Refused.WithAsync("S04", () => scene.GalleryAsync(data: new GalleryData("westeurop")), "westeurop");
        await scene.GalleryAsync(data: new GalleryData("West Europe"));
    }

    [Fact, Trait(Refused.Trait, "S05")]
    public async Task S05_A_gallery_is_deleted_before_its_definitions()
    {
        var scene = await Scene.CreateAsync();
        var gallery = await scene.GalleryAsync();
        var definition = await scene.DefinitionAsync(gallery);

        await Refused.WithAsync("S05", () => gallery.DeleteAsync(WaitUntil.Completed));
        await definition.DeleteAsync(WaitUntil.Completed);
        await gallery.DeleteAsync(WaitUntil.Completed);
    }

    [Fact, Trait(Refused.Trait, "S06")]
    public async Task S06_The_name_of_a_gallery_in_another_group()
    {
        var scene = await Scene.CreateAsync();
        await scene.GalleryAsync();
        var other = await Scene.CreateAsync(scene.Cloud, name: "other");

        await Refused.WithAsync("S06", () => other.GalleryAsync("Contoso"), "Contoso", FakeCloud.DefaultSubscription);
        await other.GalleryAsync("contoso_2");
    }

    [Fact, Trait(Refused.Trait, "S07")]
    public async Task S07_A_gallery_moves_to_another_region()
    {
        var scene = await Scene.CreateAsync();
        await scene.GalleryAsync();

        await Refused.WithAsync("S07", () => scene.GalleryAsync(data: new GalleryData("northeurope")), "contoso", "westeurope", "images",
            "northeurope");
        await scene.GalleryAsync(data: new GalleryData("West Europe"));
    }

    [Fact, Trait(Refused.Trait, "S08")]
    public async Task S08_A_definition_changes_its_state()
    {
        var scene = await Scene.CreateAsync();
        var gallery = await scene.GalleryAsync();
        await scene.DefinitionAsync(gallery);

        await Refused.WithAsync("S08", () =>
            scene.DefinitionAsync(gallery, change: data => data.OSState = OperatingSystemStateType.Specialized), "osState");
        await scene.DefinitionAsync(gallery, change: data => data.Description = "changed");
    }

    [Fact, Trait(Refused.Trait, "S09")]
    public async Task S09_A_definition_moves_to_another_region()
    {
        var scene = await Scene.CreateAsync();
        var gallery = await scene.GalleryAsync();
        var definition = await scene.DefinitionAsync(gallery);
        var moved = new GalleryImageData("northeurope") { OSType = SupportedOperatingSystemType.Linux,
            Identifier = definition.Data.Identifier };

        await Refused.WithAsync("S09",
            () => gallery.GetGalleryImages().CreateOrUpdateAsync(WaitUntil.Completed, "web", moved), "contoso/web", "westeurope",
                "images", "northeurope");
        await gallery.GetGalleryImages().CreateOrUpdateAsync(WaitUntil.Completed, "web", definition.Data);
    }

    [Fact, Trait(Refused.Trait, "S10")]
    public async Task S10_A_period_at_the_end_of_a_definition_name()
    {
        var scene = await Scene.CreateAsync();
        var gallery = await scene.GalleryAsync();
        await Refused.WithAsync("S10", () => scene.DefinitionAsync(gallery, "web."), "contoso", "web.", ".");
        await scene.DefinitionAsync(gallery, "web.1");
    }

    [Fact, Trait(Refused.Trait, "S11")]
    public async Task S11_A_space_in_a_definition_name()
    {
        var scene = await Scene.CreateAsync();
        var gallery = await scene.GalleryAsync();
        await Refused.WithAsync("S11", () => scene.DefinitionAsync(gallery, "web server"), "web server");
        await scene.DefinitionAsync(gallery, "web-server");
    }

    [Theory, Trait(Refused.Trait, "S12")]
    [InlineData("publisher", 128, "Contoso.", "Web", "1")]
    [InlineData("offer", 64, "Contoso", "Web server", "1")]
    [InlineData("sku", 64, "Contoso", "Web", "")]
    public async Task S12_A_name_that_an_identifier_cannot_have(string property, int limit, string publisher, string offer, string sku)
    {
        var scene = await Scene.CreateAsync();
        var gallery = await scene.GalleryAsync();
        await Refused.WithAsync("S12",
            () => scene.DefinitionAsync(gallery, change: data => data.Identifier = new GalleryImageIdentifier(publisher, offer, sku)),
                property, limit);
        await scene.DefinitionAsync(gallery);
    }

    [Fact, Trait(Refused.Trait, "S13")]
    public async Task S13_A_definition_in_no_gallery()
    {
        var scene = await Scene.CreateAsync();
        var gallery = scene.Client.GetGalleryResource(scene.Id("galleries/contoso"));
        await Refused.WithAsync("S13", () => scene.DefinitionAsync(gallery), "contoso");
        await scene.DefinitionAsync(await scene.GalleryAsync());
    }

    [Fact, Trait(Refused.Trait, "S14")]
    public async Task S14_A_definition_in_a_region_that_is_none()
    {
        var scene = await Scene.CreateAsync();
        var gallery = await scene.GalleryAsync();
        await Refused.WithAsync("S14", () =>
            scene.DefinitionAsync(gallery, change: data => data.Location = new AzureLocation("europewest")), "europewest");
        await scene.DefinitionAsync(gallery);
    }

    [Fact, Trait(Refused.Trait, "S16")]
    public async Task S16_A_date_that_is_none()
    {
        var scene = await Scene.CreateAsync();
        await scene.GalleryAsync();
        await Refused.WithAsync("S16", () => SendAsync("31/12/2027"), "31/12/2027", "endOfLifeDate");
        await SendAsync("2027-12-31");

        // The typed data cannot hold such a date; the SDK's generic resources take any JSON.
        Task SendAsync(string date) => scene.Client.GetGenericResources().CreateOrUpdateAsync(
            WaitUntil.Completed,
            scene.Id("galleries/contoso/images/web"),
            new GenericResourceData(AzureLocation.WestEurope)
            {
                Properties = BinaryData.FromString($$"""
                    {
                      "osType": "Linux",
                      "identifier": { "publisher": "Contoso", "offer": "Web", "sku": "1" },
                      "endOfLifeDate": "{{date}}"
                    }
                    """),
            });
    }

    [Fact, Trait(Refused.Trait, "S17")]
    public async Task S17_An_end_of_life_that_is_past()
    {
        var scene = await Scene.CreateAsync();
        var gallery = await scene.GalleryAsync();
        var now = scene.Cloud.Clock.Now;
        await Refused.WithAsync("S17", () => scene.DefinitionAsync(gallery, change: data => data.EndOfLifeOn = now.AddDays(-1)));
        await scene.DefinitionAsync(gallery, change: data => data.EndOfLifeOn = now.AddDays(1));
    }

    [Fact, Trait(Refused.Trait, "S19")]
    public async Task S19_A_minimum_above_the_maximum()
    {
        var scene = await Scene.CreateAsync();
        var gallery = await scene.GalleryAsync();
        await Refused.WithAsync("S19", () => scene.DefinitionAsync(gallery, change: data => data.Recommended = Cores(8, 2)),
            "properties.recommended.vCPUs");
        await scene.DefinitionAsync(gallery, change: data => data.Recommended = Cores(2, 8));

        static RecommendedMachineConfiguration Cores(int min, int max) => new() { VCpus = new ResourceRange { Min = min, Max = max } };
    }

    [Fact, Trait(Refused.Trait, "S20")]
    public async Task S20_An_identifier_that_another_definition_has()
    {
        var scene = await Scene.CreateAsync();
        var gallery = await scene.GalleryAsync();
        await scene.DefinitionAsync(gallery);
        await Refused.WithAsync("S20", () => scene.DefinitionAsync(gallery, "web2"), "web", "Contoso", "Web", "sku-1");
        await scene.DefinitionAsync(gallery, "web2", data => data.Identifier = new GalleryImageIdentifier("Contoso", "Web", "sku-2"));
    }

    [Fact, Trait(Refused.Trait, "S21")]
    public async Task S21_A_definition_is_deleted_before_its_versions()
    {
        var scene = await Scene.CreateAsync();
        var definition = await scene.DefinitionAsync();
        var version = await scene.VersionAsync(definition);

        await Refused.WithAsync("S21", () => definition.DeleteAsync(WaitUntil.Completed));
        await version.DeleteAsync(WaitUntil.Completed);
        await definition.DeleteAsync(WaitUntil.Completed);
    }

    [Fact]
    public void The_rule_of_names_is_that_of_the_row() =>
        Assert.EndsWith(Rule, Conventions.AzureError.All.Single(error => error.Row == "S02").Message, StringComparison.Ordinal);
}
