using System.Globalization;
using GalleryAnalyzers.Tests.Generation;
using Xunit.Abstractions;

namespace GalleryAnalyzers.Tests.Applications;

/// <summary>A finding is a refusal: applications are analyzed, and run on the fake of Azure.</summary>
/// <remarks>
/// No rule of a warning's weight speaks of an application that Azure refuses in no run, and where all that an application does is in
/// its code, a rule speaks of what Azure refuses. Not all of it holds yet: the kinds where it does not are counted, by
/// <see cref="Causes"/>, and none of them may become more.
/// </remarks>
public sealed class RefusalTests(ITestOutputHelper output)
{
    [Fact]
    public async Task What_is_found_Azure_refuses_and_what_Azure_refuses_is_found()
    {
        var count = Property.Programs / 2;
        var known = new KindTable("refusals").Column(count.ToString("N0", CultureInfo.InvariantCulture));
        var causes = new Causes();
        var lines = await Property.StaysAtAsync(known, count, (_, draw) => Application.Write(draw), causes.FaultsAsync, Causes.Meaning);
        foreach (var line in lines)
            output.WriteLine(line);
    }
}
