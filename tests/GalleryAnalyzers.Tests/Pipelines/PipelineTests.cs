using System.Collections.Immutable;
using GalleryAnalyzers.Tests.Generation;
using GalleryAnalyzers.Tests.Pipelines.Mutations;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Tests.Pipelines;

/// <summary>What holds of any program, however it is written.</summary>
public sealed class PipelineTests
{
    [Fact]
    public Task No_rule_speaks_of_a_right_program() => Property.HoldsAsync(
        (number, draw) => PipelineProgram.Write(draw, GallerySdk.Supported[number % 2]),
        programs => Batch.PerSdkAsync(programs, async ofSdk => (await Batch.FindingsAndErrorsAsync(ofSdk)).Select(Faults)));

    [Fact]
    public Task Exactly_the_rule_for_a_fault_speaks_of_it_and_what_it_offers_first_leads_to_a_right_program() => Property.HoldsAsync(
        Broken,
        programs => Batch.PerSdkAsync(programs, async ofSdk => ofSdk.Zip(await Batch.MendedAsync(ofSdk), FaultIn)));

    public static TheoryData<string> Mendable => [.. AllMutations.List.Where(mutation => mutation.IsMended).Select(mutation => mutation.ToString())];

    [Theory]
    [MemberData(nameof(Mendable))]
    public async Task In_the_plainest_spelling_each_fault_that_has_a_repair_is_offered_it(string fault)
    {
        var mutation = AllMutations.List.Single(mutation => mutation.ToString() == fault);
        var program = PipelineProgram.Write(Draw.Again([]), GallerySdk.Newest, mutation);
        var mended = (await Batch.MendedAsync([program])).Single();

        Assert.True(mended.IsOffered, program.Text);
        Assert.Null(Faults(mended.Left));
    }

    private static string? FaultIn(PipelineProgram program, Mended mended)
    {
        var mutation = program.Mutation!;
        if (!mended.Found.Select(finding => finding.Id).Where(id => id != mutation.MayComeWith).SequenceEqual([mutation.Id]))
            return Faults(mended.Found) ?? "nothing is found";

        return mutation.IsMended && mended.IsOffered && Faults(mended.Left) is { } fault ? $"{fault} in\n{mended.Text}\nmade of" : null;
    }

    private static PipelineProgram Broken(int number, Draw draw)
    {
        var mutation = AllMutations.List[number % AllMutations.List.Length];
        var sdks = GallerySdk.WithMembersOf(mutation.Id);
        return PipelineProgram.Write(draw, sdks[number / AllMutations.List.Length % sdks.Length], mutation);
    }

    private static string? Faults(ImmutableArray<Diagnostic> findings) => findings.IsEmpty
        ? null
        : string.Join("; ", findings.Select(finding => $"{finding.Id} at line {finding.Location.GetLineSpan().StartLinePosition.Line + 1}: {finding.GetMessage()}"));
}
