using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Rules.Shared;
using GalleryAnalyzers.Triage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace GalleryAnalyzers;

/// <summary>Reports options that cannot be read, each once, at the top of the first file that they apply to.</summary>
/// <remarks>The compiler does not reveal the file that sets an option. The order of paths is the same on every machine.</remarks>
internal sealed class OptionAnalysis(Compilation compilation, FileTriage files)
{
    private static readonly GAL0099_UnreadableOption Rule = AllRules.Rules.OfType<GAL0099_UnreadableOption>().Single();

    /// <summary>Returns the findings at the top of the file.</summary>
    public IEnumerable<Diagnostic> FindingsIn(SyntaxTree file, AnalyzerConfigOptionsProvider options, CancellationToken cancellationToken)
    {
        foreach (var fault in FaultsIn(file))
        {
            if (!compilation.SyntaxTrees.Any(
                other => string.CompareOrdinal(other.FilePath, file.FilePath) < 0 && FaultsIn(other).Contains(fault)))
            {
                yield return Rule.FindingOf(fault, Location.Create(file, new TextSpan(0, 0)));
            }
        }

        IEnumerable<OptionFault> FaultsIn(SyntaxTree tree) =>
            new RuleOptions(options.GetOptions(tree)).Faults.Where(_ => files.LookAt(tree, cancellationToken).Names != FileNames.None);
    }
}
