namespace GalleryAnalyzers.Tests.Methods;

/// <summary>Delegates, operators, conversions, awaiters and dynamic members get objects as arguments of calls do, and may complete them.</summary>
public sealed class HiddenCallTests
{
    [Theory]
    [InlineData("var all = new List<GalleryImageData> { data }; if (!all.Exists(each => { each.Complete(); return true; })) return;")]
    [InlineData("new List<GalleryImageData> { data }.ForEach(each => each.Complete());")]
    [InlineData("var all = new List<GalleryImageData> { data }; all.RemoveAll(each => each.Complete().Tags.Count > 0);")]
    [InlineData("var all = new[] { data }; if (!all.All(Hidden.TryComplete)) return;")]
    [InlineData("var all = new[] { data }; number = all.Count(each => Hidden.TryComplete(each));")]
    [InlineData("var all = new[] { data }; number = all.Sum(each => { each.OSType = SupportedOperatingSystemType.Linux; each.Identifier = new(\"a\", \"b\", \"c\"); return 1; });")]
    [InlineData("text = new[] { data }.Max(each => each.Complete().Location.Name);")]
    [InlineData("Func<GalleryImageData, bool> complete = Hidden.TryComplete; Console.WriteLine(new[] { data }.Any(complete));")]
    [InlineData("Array.ForEach(new[] { data }, each => each.Complete());")]
    public Task Not_found_where_a_delegate_completes_it(string statements) => Verify.Source(Source(statements, "new GalleryImageData(AzureLocation.WestEurope)"));

    [Theory]
    [InlineData("Completer completer = data; completer.Complete();")]
    [InlineData("Complete(data); static void Complete(Completer completer) => completer.Complete();")]
    [InlineData("_ = (Completer)data;")]
    [InlineData("_ = data | Completer.Default;")]
    [InlineData("if (data == Completer.Default) Console.WriteLine(text);")]
    [InlineData("var sum = Completer.Default; sum += data;")]
    [InlineData("await data;")]
    [InlineData("dynamic any = data; any.OSType = SupportedOperatingSystemType.Linux; any.Identifier = new GalleryImageIdentifier(\"a\", \"b\", \"c\");")]
    [InlineData("dynamic any = data; any.Complete();")]
    [InlineData("dynamic any = data; any[text] = number;")]
    public Task Not_found_where_an_operator_completes_it(string statements) => Verify.Source(Source(statements, "new GalleryImageData(AzureLocation.WestEurope)"));

    [Theory]
    [InlineData("var all = new List<GalleryImageData> { data }; Console.WriteLine(all.Exists(each => each.Location == AzureLocation.WestEurope));")]
    [InlineData("var all = new[] { data }; number = all.Count(each => each.Tags.Count > 0);")]
    [InlineData("var all = new[] { data }; Console.WriteLine(all.Any(each => { var place = each.Location.Name; return place.Length > number; }));")]
    [InlineData("if (data.Location == AzureLocation.WestEurope) Console.WriteLine(text);")]
    [InlineData("dynamic any = text; Console.WriteLine(any.Length);")]
    public Task Found_where_it_is_only_read(string statements) => Verify.Source(Source(statements, "{|GAL2009:new GalleryImageData(AzureLocation.WestEurope)|}"));

    [Theory]
    [InlineData("in AzureLocation region", "new TargetRegion(region)")]
    [InlineData("ref AzureLocation region", "new TargetRegion(region)")]
    [InlineData("AzureLocation region", "new TargetRegion({|GAL3003:region|})")]
    public Task A_parameter_by_reference_may_be_another_later(string parameter, string second) => Verify.Source($$"""
        using Azure.Core;
        using Azure.ResourceManager.Compute.Models;

        internal sealed class Targets
        {
            private AzureLocation _current;

            private void Advance() => _current = new AzureLocation("westus");

            internal GalleryImageVersionPublishingProfile Both({{parameter}})
            {
                var profile = new GalleryImageVersionPublishingProfile();
                profile.TargetRegions.Add(new TargetRegion(region));
                Advance();
                profile.TargetRegions.Add({{second}});
                return profile;
            }
        }
        """);

    private static string Source(string statements, string data) => $$"""
        #nullable enable
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Runtime.CompilerServices;
        using System.Threading.Tasks;
        using Azure;
        using Azure.Core;
        using Azure.ResourceManager.Compute;
        using Azure.ResourceManager.Compute.Models;

        internal static class Program
        {
            internal static async Task Run(GalleryImageCollection images, string? text, int number)
            {
                var data = {{data}};
                {{statements}}
                await images.CreateOrUpdateAsync(WaitUntil.Completed, "web", data);
            }
        }

        internal static class Hidden
        {
            public static GalleryImageData Complete(this GalleryImageData data)
            {
                data.OSType = SupportedOperatingSystemType.Linux;
                data.Identifier = new GalleryImageIdentifier("a", "b", "c");
                return data;
            }

            public static bool TryComplete(GalleryImageData data) => data.Complete() is not null;

            public static TaskAwaiter GetAwaiter(this GalleryImageData data)
            {
                data.Complete();
                return Task.CompletedTask.GetAwaiter();
            }
        }

        #pragma warning disable CS0660, CS0661
        internal sealed class Completer(GalleryImageData? data)
        {
            public static readonly Completer Default = new((GalleryImageData?)null);

            public void Complete() => data?.Complete();

            public static implicit operator Completer(GalleryImageData data) => new(data.Complete());

            public static GalleryImageData operator |(GalleryImageData data, Completer completer) => data.Complete();

            public static Completer operator +(Completer completer, GalleryImageData data) => new(data.Complete());

            public static bool operator ==(GalleryImageData data, Completer completer) => data.Complete() is not null;

            public static bool operator !=(GalleryImageData data, Completer completer) => data.Complete() is null;
        }

        """;
}
