using GalleryAnalyzers.Facts;

namespace GalleryAnalyzers.Tests.Facts;

/// <remarks>In these texts <c>*</c> stands for a hole.</remarks>
public sealed class ResourceIdTextTests
{
    private const string Guid = "00000000-0000-0000-0000-00000000000a";
    private const string Group = "/subscriptions/" + Guid + "/resourceGroups/images";
    private const string Compute = Group + "/providers/Microsoft.Compute";

    [Theory]
    [InlineData(Compute + "/disks/web", "Microsoft.Compute/disks", "web")]
    [InlineData(Compute + "/disks/web/", "Microsoft.Compute/disks", "web")]
    [InlineData(Compute + "/disks/providers", "Microsoft.Compute/disks", "providers")]
    [InlineData(Compute + "/galleries/contoso/images/web/versions/1.0.0", "Microsoft.Compute/galleries/images/versions", "1.0.0")]
    [InlineData("/subscriptions/" + Guid + "/providers/Microsoft.Compute/locations/westus", "Microsoft.Compute/locations", "westus")]
    [InlineData(Compute + "/disks/web/providers/Microsoft.Authorization/locks/keep", "Microsoft.Authorization/locks", "keep")]
    [InlineData("/SUBSCRIPTIONS/" + Guid + "/RESOURCEGROUPS/images/PROVIDERS/Microsoft.Compute/disks/web", "Microsoft.Compute/disks", "web")]
    [InlineData(Compute + "/disks/*", "Microsoft.Compute/disks", null)]
    [InlineData(Compute + "/disks/web-*", "Microsoft.Compute/disks", null)]
    [InlineData("/subscriptions/" + Guid + "/resourceGroups/*/providers/Microsoft.Compute/disks/web", "Microsoft.Compute/disks", "web")]
    public void Takes_an_id_apart(string text, string type, string? name)
    {
        var id = Parse(text);

        Assert.Null(id.Fault);
        Assert.Equal(Guid, id.SubscriptionId);
        Assert.Equal(type, id.ResourceType);
        Assert.Equal(name, id.Name);
    }

    [Theory]
    [InlineData("/subscriptions/*/resourceGroups/*/providers/Microsoft.Compute/disks/*", "Microsoft.Compute/disks", null)]
    [InlineData("/subscriptions/*-0000-0000-0000-00000000000a/resourceGroups/x/providers/Microsoft.Compute/disks/web", "Microsoft.Compute/disks", "web")]
    [InlineData("/subscriptions/{subscription-id}/resourceGroups/x/providers/Microsoft.Compute/disks/web", "Microsoft.Compute/disks", "web")]
    [InlineData("/subscriptions/<yours>/resourceGroups/x/providers/Microsoft.Compute/disks/web", "Microsoft.Compute/disks", "web")]
    [InlineData("/providers/Microsoft.Compute/locations/westus", "Microsoft.Compute/locations", "westus")]
    [InlineData("*/providers/Microsoft.Compute/snapshots/web", "Microsoft.Compute/snapshots", "web")]
    [InlineData("/*/providers/Microsoft.Compute/snapshots/web", "Microsoft.Compute/snapshots", "web")]
    [InlineData("/subscriptions*/providers/Microsoft.Compute/snapshots/web", "Microsoft.Compute/snapshots", "web")]
    [InlineData("*/providers/Microsoft.Compute/*/web", null, "web")]
    [InlineData("*/providers/*/disks/web", null, "web")]
    [InlineData("*/providers/Microsoft.*/disks/web", null, "web")]
    [InlineData("*/web", null, null)]
    [InlineData("*", null, null)]
    [InlineData("/*", null, null)]
    [InlineData("/subscriptions/*", null, null)]
    [InlineData("/subscriptions/*/*/web", null, null)]
    [InlineData("/subscriptions/*/resourceGroups/*", null, null)]
    [InlineData("/subscriptions/*/resourceGroups/x*", null, null)]
    [InlineData("/subscriptions/*/resourceGroups/x/providers/*", null, null)]
    [InlineData("/subscriptions/*/resourceGroups/x/providers/Microsoft.Compute*", null, null)]
    [InlineData("/subscriptions/*/resourceGroups/x/providers/Microsoft.Compute/*", null, null)]
    [InlineData("/subscriptions/*/resourceGroups/x/providers/Microsoft.Compute/disks*", null, null)]
    [InlineData("/subscriptions/*/resourceGroups/x/providers/Microsoft.Compute/*/web/0", null, null)]
    public void Finds_no_fault_where_a_hole_may_hide_what_is_missing(string text, string? type, string? name)
    {
        var id = Parse(text);

        Assert.Null(id.Fault);
        Assert.Null(id.SubscriptionId);
        Assert.Equal(type, id.ResourceType);
        Assert.Equal(name, id.Name);
    }

    [Theory]
    [InlineData("", ResourceIdFault.Start)]
    [InlineData("/", ResourceIdFault.Start)]
    [InlineData("web", ResourceIdFault.Start)]
    [InlineData("providers", ResourceIdFault.Start)]
    [InlineData("subscriptions/" + Guid + "/resourceGroups/x/providers/Microsoft.Compute/disks/web", ResourceIdFault.Start)]
    [InlineData("subscriptions/*/resourceGroups/x/providers/Microsoft.Compute/disks/web", ResourceIdFault.Start)]
    [InlineData("x*", ResourceIdFault.Start)]
    [InlineData("//subscriptions/" + Guid, ResourceIdFault.Start)]
    [InlineData("/subscription/" + Guid + "/resourceGroups/x/providers/Microsoft.Compute/disks/web", ResourceIdFault.Start)]
    [InlineData("/resourceGroups/x/providers/Microsoft.Compute/disks/web", ResourceIdFault.Start)]
    [InlineData("/subscriptions", ResourceIdFault.Start)]
    [InlineData("/subscriptions/", ResourceIdFault.Start)]
    [InlineData("/providers", ResourceIdFault.Start)]
    [InlineData("/providers/Microsoft.Compute", ResourceIdFault.Start)]
    [InlineData("/providers/Microsoft.Compute/disks", ResourceIdFault.Incomplete)]
    [InlineData("/subscriptions/Contoso/resourceGroups/x/providers/Microsoft.Compute/disks/web", ResourceIdFault.Subscription)]
    [InlineData("/subscriptions/Contoso", ResourceIdFault.Subscription)]
    [InlineData("/subscriptions//resourceGroups/x/providers/Microsoft.Compute/disks/web", ResourceIdFault.Subscription)]
    [InlineData("/subscriptions/" + Guid, ResourceIdFault.Incomplete)]
    [InlineData("/subscriptions/" + Guid + "/", ResourceIdFault.Incomplete)]
    [InlineData(Group, ResourceIdFault.Incomplete)]
    [InlineData(Group + "/providers", ResourceIdFault.Incomplete)]
    [InlineData(Compute, ResourceIdFault.Incomplete)]
    [InlineData(Compute + "/disks", ResourceIdFault.Incomplete)]
    [InlineData(Compute + "/disks/", ResourceIdFault.Incomplete)]
    [InlineData(Compute + "/disks//", ResourceIdFault.Incomplete)]
    [InlineData(Compute + "/galleries/contoso/images", ResourceIdFault.Incomplete)]
    [InlineData(Group + "/Microsoft.Compute/disks/web", ResourceIdFault.Incomplete)]
    [InlineData("/subscriptions/*/resourceGroups/x", ResourceIdFault.Incomplete)]
    [InlineData("/subscriptions/*/resourceGroups/*/providers/Microsoft.Compute/disks", ResourceIdFault.Incomplete)]
    [InlineData("/subscriptions/*/resourceGroups/*/providers/Microsoft.Compute/galleries/*/images", ResourceIdFault.Incomplete)]
    internal void Tells_the_first_fault(string text, ResourceIdFault fault)
    {
        var id = Parse(text);

        Assert.Equal(fault, id.Fault);
        Assert.True(fault == ResourceIdFault.Start || id.ResourceType is null || fault == ResourceIdFault.Subscription);
    }

    [Theory]
    [InlineData("/communityGalleries/contoso/images/web", true)]
    [InlineData("/CommunityGalleries/contoso/Images/web/Versions/latest", true)]
    [InlineData("/sharedGalleries/contoso/images/web", true)]
    [InlineData("/SHAREDGALLERIES/*", true)]
    [InlineData("communityGalleries/contoso/images/web", false)]
    [InlineData("/communityGallery/contoso/images/web", false)]
    [InlineData(Compute + "/galleries/contoso/images/web", false)]
    public void Knows_the_galleries_of_others(string text, bool isForeign) => Assert.Equal(isForeign, ResourceIdText.IsForeignGallery(text));

    [Fact]
    public void Any_text_is_taken_apart()
    {
        var random = new Random(20_260_101);
        string[] pieces = ["/", "/", "subscriptions", "resourceGroups", "providers", Guid, "Microsoft.Compute", "disks", "web", "*", "", "{", "}"];
        var whole = 0;
        for (var i = 0; i < 20_000; i++)
        {
            var text = string.Concat(random.GetItems(pieces, random.Next(12)));
            var id = Parse(text);
            Assert.True(id.ResourceType is null || text.Contains("providers", StringComparison.Ordinal), text);
            Assert.True(id.SubscriptionId is null or Guid, text);
            whole += id.Fault is null ? 1 : 0;
        }

        Assert.InRange(whole, 100, 19_900);
    }

    private static ResourceIdText Parse(string text) => ResourceIdText.Parse(text.Replace('*', ResourceIdText.Hole));
}
