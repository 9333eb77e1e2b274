using System.Globalization;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Slots;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Rules.ImageVersions;

/// <summary>A number of replicas that no region holds, or a negative logical unit number.</summary>
/// <remarks>
/// The service refuses 0 replicas ("The value 0 of parameter '…targetRegions.regionalReplicaCount' is out of range"); 100 is the limit that
/// Azure's documentation of galleries names. Microsoft's page on VM applications names 10 for their versions, and 3 elsewhere.
/// </remarks>
internal sealed class GAL3004_CountOutOfRange()
    : ObjectRule("GAL3004", Category.ImageVersions, DiagnosticSeverity.Warning), ISlotRule
{
    private const int FewestReplicas = 1;
    private const int MostReplicas = 100;
    private const int MostReplicasOfApplications = 10;
    private const int LowestLun = 0;

    /// <inheritdoc/>
    public override IReadOnlyList<KnownType> Types { get; } = [KnownTypes.GalleryApplicationVersionData];

    /// <inheritdoc/>
    public IReadOnlyList<Slot> Slots { get; } = [Slot.ReplicaCount, Slot.Lun];

    /// <inheritdoc/>
    public override void Check(in ObjectContext context)
    {
        var profile = VersionProfiles.PublishingOf(context.Objects, context.Subject);
        CheckApplication(context, context.Objects.ValueOf(profile, KnownProperties.ReplicaCount));
        foreach (var (region, _) in context.Objects.CertainObjectsOf(profile, KnownProperties.TargetRegions))
        {
            CheckApplication(context, context.Objects.ValueOf(region, KnownProperties.RegionalReplicaCount));
        }
    }

    /// <inheritdoc/>
    public void Check(in SlotContext context)
    {
        if (context.Alternative is not ConstantAlternative { Value: int number })
        {
            return;
        }

        if (context.Slot == Slot.ReplicaCount)
        {
            var (most, fault) = number > MostReplicas && IsOfApplication(context)
                ? (MostReplicasOfApplications, "Fault_ApplicationReplicaCount")
                : (MostReplicas, "Fault_ReplicaCount");
            Check(context, number, FewestReplicas, most, fault);
        }
        else if (DataDiskLuns.IsDataDisks(context))
        {
            Check(context, number, LowestLun, int.MaxValue, "Fault_NegativeLun");
        }
    }

    private static bool IsOfApplication(in SlotContext context) =>
        context.Use.Parent is IAssignmentOperation { Target: IPropertyReferenceOperation { Instance.Type: { } type } }
        && context.Environment.Symbols.Is(type, KnownTypes.ApplicationVersionPublishingProfile);

    // A number that is too low may be the start of a count.
    private static bool IsCounted(in SlotContext context)
    {
        var name = context.Target.Name;
        var nodes = context.Use.Syntax.FirstAncestorOrSelf<MemberDeclarationSyntax>()?.DescendantNodes() ?? [];
        return nodes.Any(node => node switch
        {
            PostfixUnaryExpressionSyntax { Operand: MemberAccessExpressionSyntax counted } => counted.Name.Identifier.ValueText == name,
            PrefixUnaryExpressionSyntax { Operand: MemberAccessExpressionSyntax counted } => counted.Name.Identifier.ValueText == name,
            AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax counted } sum =>
                !sum.IsKind(SyntaxKind.SimpleAssignmentExpression) && counted.Name.Identifier.ValueText == name,
            _ => false,
        });
    }

    // More than images can have are found where they are given.
    private void CheckApplication(in ObjectContext context, PropertyValue? count)
    {
        if (count is { Use: { } use } given
            && given.Value.Single is ConstantAlternative { Value: int number } only
            && number is > MostReplicasOfApplications and <= MostReplicas)
        {
            var text = MostReplicasOfApplications.ToString(CultureInfo.InvariantCulture);
            Repair[] repairs = context.Reporter.WrittenAt(only, use) is { } writtenAt ? [Repair.Replacement(writtenAt, "bound", text)] : [];
            object[] arguments =
            [
                given.Property.Name,
                number.ToString(CultureInfo.InvariantCulture),
                Strings.Localizable("Fault_ApplicationReplicaCount"),
                text,
            ];
            context.Reporter.Report(this, context.Reporter.PlaceOf(only, use), arguments, repairs: repairs);
        }
    }

    private void Check(in SlotContext context, int number, int least, int most, string fault)
    {
        // Code writes a number that is too low, among other values, for "not yet set".
        var nearest = Math.Min(Math.Max(number, least), most);
        if (nearest == number || (number < least && (!context.IsOnly || IsCounted(context))))
        {
            return;
        }

        // Azure would also refuse two disks with one number.
        var writtenAt = context.WrittenAt;
        var repaired = context.Slot != Slot.Lun ? nearest : DataDiskLuns.FindFreeFor(writtenAt ?? context.Use.Syntax, context.Use.Syntax);
        var text = (repaired ?? nearest).ToString(CultureInfo.InvariantCulture);
        Repair[] repairs = writtenAt is LiteralExpressionSyntax or PrefixUnaryExpressionSyntax && repaired is not null
            ? [Repair.Replacement(writtenAt, "bound", text)]
            : [];
        context.Reporter.Report(
            this,
            context.Place,
            [context.Target.Name, number.ToString(CultureInfo.InvariantCulture), Strings.Localizable(fault), text],
            repairs: repairs);
    }
}
