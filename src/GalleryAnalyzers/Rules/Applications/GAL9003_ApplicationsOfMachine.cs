using System.Globalization;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Comparisons;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.Applications;

/// <summary>A machine with an application twice, or with more than it can have.</summary>
/// <remarks>
/// Source: Microsoft's page on VM applications, which has both messages. In one place it names 5 as the most, and 25 in all others.
/// </remarks>
internal sealed class GAL9003_ApplicationsOfMachine() : ObjectRule("GAL9003", Category.Applications, DiagnosticSeverity.Warning)
{
    private const int Most = 25;

    private static readonly IReadOnlyList<KnownProperty> Lists =
        [KnownProperties.MachineApplications, KnownProperties.MachinePatchApplications, KnownProperties.ScaleSetApplications];

    /// <inheritdoc/>
    public override IReadOnlyList<KnownType> Types { get; } = Lists.Select(static list => list.Owner).ToList();

    /// <inheritdoc/>
    public override void Check(in ObjectContext context)
    {
        foreach (var list in Lists)
        {
            Check(context, list);
        }
    }

    private void Check(in ObjectContext context, KnownProperty list)
    {
        var seen = new List<PropertyValue>();
        var count = 0;
        foreach (var element in context.Objects.CertainElementsOf(context.Subject, list))
        {
            count++;
            var place = element.Site.Syntax;
            if (count == Most + 1)
            {
                Report(context, place, Strings.Localizable("Fault_TooManyApplications", Most.ToString(CultureInfo.InvariantCulture)));
            }

            var application = context.Objects.ObjectIn(element.Value);
            if (context.Objects.ValueOf(application, KnownProperties.MachineApplicationPackage) is not { Use: not null } package)
            {
                continue;
            }

            if (seen.Exists(earlier => AreSame(earlier, package)))
            {
                var shown = DisplayText.Value(package.Value.Single, package.Use.Syntax);
                Report(context, place, Strings.Localizable("Fault_ApplicationTwice", shown));
            }
            else
            {
                seen.Add(package);
            }
        }
    }

    private void Report(in ObjectContext context, SyntaxNode place, LocalizableString fault)
    {
        var remove = new Repair(RepairKind.RemoveElement, "remove", Strings.Localizable("Fix_RemoveApplication"), Target: place);
        context.Reporter.Report(this, place, [fault], repairs: [remove]);
    }

    private static bool AreSame(PropertyValue a, PropertyValue b) => a.Value.Alternatives.All(
        alternative => b.Value.Alternatives.All(other => ResourceIdComparison.AreSame(alternative, other)));
}
