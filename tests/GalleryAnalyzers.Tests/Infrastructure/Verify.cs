using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace GalleryAnalyzers.Tests.Infrastructure;

/// <summary>What all rule tests are written with: marked code in, and a failure where the analyzer or a fix sees it otherwise.</summary>
/// <remarks>
/// <para>
/// <c>{|GAL1001:…|}</c> marks a finding, <c>[|…|]</c> a finding of the rule whose id begins the test file's name, or of the only rule
/// that the analyzer has; what is not marked must not be found, and the code must compile. Statements are written from the first column;
/// see <see cref="Scaffold"/> for what surrounds them. Each check runs under every supported SDK, unless it is given one.
/// </para>
/// <para>
/// A fix is checked by applying it finding by finding, and, under the newest SDK, by Fix All in document, project and solution; what is
/// still found afterwards must be marked in the text after. Where several actions are offered, the equivalence key chooses; without one
/// it is the first.
/// </para>
/// </remarks>
internal static class Verify
{
    /// <summary>Checks the findings in statements.</summary>
    public static Task Statements(
        string statements, GallerySdk? sdk = null, string? editorConfig = null, Subject? subject = null,
        [CallerFilePath] string caller = "") =>
        Findings([Scaffold.Around(statements)], sdk, editorConfig, subject, caller);

    /// <summary>Checks the findings in one whole file.</summary>
    public static Task Source(
        string source, GallerySdk? sdk = null, string? editorConfig = null, Subject? subject = null,
        [CallerFilePath] string caller = "") =>
        Findings([source], sdk, editorConfig, subject, caller);

    /// <summary>Checks the findings in the files of one project.</summary>
    public static Task Sources(
        string[] sources, GallerySdk? sdk = null, string? editorConfig = null, Subject? subject = null,
        [CallerFilePath] string caller = "") =>
        Findings(sources, sdk, editorConfig, subject, caller);

    /// <summary>Checks the findings in statements, and what the fix makes of them.</summary>
    /// <param name="before">The marked statements.</param>
    /// <param name="after">The statements when no fix is offered any more.</param>
    /// <param name="equivalenceKey">The key of the action to take.</param>
    /// <param name="title">The title that the action must have.</param>
    /// <param name="afterFixAll">The statements after Fix All, where findings that are repaired one by one end otherwise.</param>
    /// <param name="sdk">The only SDK to check with.</param>
    /// <param name="editorConfig">Options of the analyzer, as lines of an .editorconfig.</param>
    /// <param name="subject">Another analyzer than ours.</param>
    /// <param name="caller">The test's file, which the compiler fills in.</param>
    public static Task Fix(
        string before, string after, string? equivalenceKey = null, string? title = null, string? afterFixAll = null,
        GallerySdk? sdk = null, string? editorConfig = null, Subject? subject = null, [CallerFilePath] string caller = "") =>
        FixSources(
            [Scaffold.Around(before)], [Scaffold.Around(after)], equivalenceKey, title,
            afterFixAll is null ? null : [Scaffold.Around(afterFixAll)], sdk, editorConfig, subject, caller);

    /// <summary>As <see cref="Fix"/>, with one whole file.</summary>
    public static Task FixSource(
        string before, string after, string? equivalenceKey = null, string? title = null, string? afterFixAll = null,
        GallerySdk? sdk = null, string? editorConfig = null, Subject? subject = null, [CallerFilePath] string caller = "") =>
        FixSources(
            [before], [after], equivalenceKey, title, afterFixAll is null ? null : [afterFixAll], sdk, editorConfig, subject, caller);

    /// <summary>As <see cref="Fix"/>, with the files of one project.</summary>
    public static async Task FixSources(
        string[] before, string[] after, string? equivalenceKey = null, string? title = null, string[]? afterFixAll = null,
        GallerySdk? sdk = null, string? editorConfig = null, Subject? subject = null, [CallerFilePath] string caller = "")
    {
        var sdks = Sdks(sdk);
        foreach (var each in sdks)
        {
            var test = Test(before, each, editorConfig, subject, caller);
            // Fix All works on what the single fixes are, whatever the SDK; nor is there any where no fix is expected.
            if (each != sdks[^1] || before.SequenceEqual(after))
                test.CodeFixTestBehaviors = CodeFixTestBehaviors.SkipFixAllCheck;
            test.CodeActionEquivalenceKey = equivalenceKey;
            if (title is not null)
                test.CodeActionVerifier = (action, verifier) => verifier.Equal(title, action.Title);

            Expect(test.FixedState, after);
            if (afterFixAll is not null)
                Expect(test.BatchFixedState, afterFixAll);

            await test.RunAsync();
        }

        await CheckRepairsAsync(before, sdk, editorConfig, subject);
    }

    /// <summary>Checks the findings in statements, and that no action is offered for any of them.</summary>
    public static Task NoFix(
        string statements, GallerySdk? sdk = null, string? editorConfig = null, Subject? subject = null,
        [CallerFilePath] string caller = "") =>
        FixSources([Scaffold.Around(statements)], [Scaffold.Around(statements)], null, null, null, sdk, editorConfig, subject, caller);

    private static async Task Findings(string[] sources, GallerySdk? sdk, string? editorConfig, Subject? subject, string caller)
    {
        foreach (var each in Sdks(sdk))
            await Test(sources, each, editorConfig, subject, caller).RunAsync();

        await CheckRepairsAsync(sources, sdk, editorConfig, subject);
    }

    // A table of findings is one of repairs, too.
    private static async Task CheckRepairsAsync(string[] sources, GallerySdk? sdk, string? editorConfig, Subject? subject)
    {
        if (sources is [var source] && sdk is null && editorConfig is null && subject is null)
        {
            TestFileMarkupParser.GetPositionsAndSpans(source, out var file, out _, out var marked);
            if (!marked.IsEmpty)
                await RepairCheck.CheckAsync(file);
        }
    }

    private static ImmutableArray<GallerySdk> Sdks(GallerySdk? only) => only is null ? GallerySdk.Supported : [only];

    private static GalleryTest Test(string[] sources, GallerySdk sdk, string? editorConfig, Subject? subject, string caller)
    {
        var tested = subject ?? Subject.Product;
        return new GalleryTest(tested, sdk, sources, editorConfig, RuleOf(tested, caller));
    }

    private static DiagnosticDescriptor? RuleOf(Subject subject, string caller) => subject.Analyzer.SupportedDiagnostics is [var only]
        ? only
        : subject.Analyzer.SupportedDiagnostics.FirstOrDefault(
            rule => Path.GetFileName(caller).StartsWith(rule.Id + "_", StringComparison.Ordinal));

    private static void Expect(SolutionState state, string[] sources)
    {
        state.MarkupHandling = MarkupMode.Allow;
        foreach (var source in sources)
            state.Sources.Add(source);
    }
}
