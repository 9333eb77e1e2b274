using GalleryAnalyzers.Flow;
using GalleryAnalyzers.Sdk;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GalleryAnalyzers.Rules.ImageDefinitions;

/// <summary>An update of a definition that sets what can only stay as it is.</summary>
internal sealed class GAL2011_UnchangeableInPatch() : SlotRule("GAL2011", Category.ImageDefinitions, DiagnosticSeverity.Info)
{
    /// <inheritdoc/>
    public override IReadOnlyList<Slot> Slots { get; } = [Slot.UnchangeableInPatch];

    /// <inheritdoc/>
    public override void Check(in SlotContext context)
    {
        // What the code does not say may be the current value, which is accepted.
        if (!context.IsOnly
            || context.Alternative is { IsKnown: false } or ConstantAlternative { Value: null }
            || context.Use.Syntax.Parent is not AssignmentExpressionSyntax assignment)
        {
            return;
        }

        context.Reporter.Report(
            this,
            assignment,
            [new Repair(RepairKind.RemoveElement, "remove", Strings.Localizable("Fix_RemoveAssignment", context.Target.Name), Target: assignment)],
            [],
            context.Target.Name);
    }
}
