using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Comparisons;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Slots;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Rules.ImageDefinitions;

/// <summary>An update of a definition that sets a property that cannot change.</summary>
internal sealed class GAL2011_UnchangeableInPatch() : SlotRule(Id, Category.ImageDefinitions, DiagnosticSeverity.Info)
{
    /// <summary>The rule's id, with which a rule that knows the current value withdraws its findings.</summary>
    public const string Id = "GAL2011";

    /// <inheritdoc/>
    public override IReadOnlyList<Slot> Slots { get; } = [Slot.UnchangeableInPatch];

    /// <inheritdoc/>
    public override void Check(in SlotContext context)
    {
        // An unknown value may be the current one, which is accepted.
        if (!context.IsOnly
            || context.Alternative is ConstantAlternative { Value: null }
            || (!context.Alternative.IsKnown && UriComparison.TextOf(context.Alternative) is null)
            || (context.Object is { } made && !made.Properties.Any(property => property.Value.IsKnown))
            || IsReadFromObject(context.Use)
            || context.Use.Syntax.Parent is not AssignmentExpressionSyntax assignment)
        {
            return;
        }

        var title = Strings.Localizable("Fix_RemoveAssignment", context.Target.Name);
        var repair = new Repair(RepairKind.RemoveElement, "remove", title, Target: assignment);
        context.Reporter.Report(this, assignment, [context.Target.Name], repairs: [repair]);
    }

    private static bool IsReadFromObject(IOperation use) => use switch
    {
        IConversionOperation { Operand: var operand } => IsReadFromObject(operand),
        IPropertyReferenceOperation { Instance: var instance } => instance is not null,
        _ => false,
    };
}
