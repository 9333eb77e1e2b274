using System.Collections.Immutable;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.Models;
using GalleryAnalyzers.Rules.Comparisons;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Resources;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.ImageDefinitions;

/// <summary>A change of a property that a definition keeps from its creation.</summary>
internal sealed class GAL2004_UnchangeableChanged() : OperationRule("GAL2004", Category.ImageDefinitions, DiagnosticSeverity.Warning)
{
    private static readonly ImmutableArray<Unchangeable> Unchangeables = ImmutableArray.Create(
        new Unchangeable(KnownProperties.DefinitionOSType, KnownProperties.DefinitionPatchOSType),
        new Unchangeable(KnownProperties.DefinitionOSState, KnownProperties.DefinitionPatchOSState),
        new Unchangeable(KnownProperties.DefinitionHyperVGeneration, KnownProperties.DefinitionPatchHyperVGeneration),
        new Unchangeable(KnownProperties.DefinitionArchitecture, KnownProperties.DefinitionPatchArchitecture),
        new Unchangeable(KnownProperties.DefinitionEula, KnownProperties.DefinitionPatchEula),
        new Unchangeable(KnownProperties.DefinitionPrivacyStatementUri, KnownProperties.DefinitionPatchPrivacyStatementUri),
        new Unchangeable(
            KnownProperties.DefinitionIdentifier,
            KnownProperties.DefinitionPatchIdentifier,
            KnownProperties.Publisher,
            KnownProperties.Offer,
            KnownProperties.Sku),
        new Unchangeable(
            KnownProperties.DefinitionPurchasePlan,
            KnownProperties.DefinitionPatchPurchasePlan,
            KnownProperties.PurchasePlanName,
            KnownProperties.PurchasePlanPublisher,
            KnownProperties.PurchasePlanProduct));

    /// <inheritdoc/>
    public override IReadOnlyList<KnownType> Types { get; } = [KnownTypes.GalleryImageResource];

    /// <inheritdoc/>
    public override IReadOnlyList<ResourceAction> Actions { get; } = [ResourceAction.CreateOrUpdate, ResourceAction.Update];

    /// <inheritdoc/>
    public override void Check(in OperationContext context)
    {
        var isPatch = context.Operation.Action == ResourceAction.Update;
        var creations = context.CreationsOfChanged;
        if (context.Sent is not { } sent || creations.Count == 0)
        {
            return;
        }

        foreach (var unchangeable in Unchangeables)
        {
            if (context.Objects.ValueOf(sent, isPatch ? unchangeable.InPatch : unchangeable.InData) is not { } given)
            {
                continue;
            }

            var answer = unchangeable.Parts.IsEmpty
                ? Judge(
                    context,
                    creations,
                    given,
                    created => created.Objects.ValueOf(created.Data, unchangeable.InData),
                    given.Property.Name)
                : JudgeParts(context, creations, given, unchangeable);

            // A known value makes the finding that the property cannot change superfluous.
            if (isPatch && answer is not null && Assignments.Of(given) is { } assignment)
            {
                context.Reporter.Withdraw(GAL2011_UnchangeableInPatch.Id, assignment);
            }
        }
    }

    private bool? JudgeParts(
        in OperationContext context, IReadOnlyList<CreatedResource> creations, in PropertyValue given, Unchangeable unchangeable)
    {
        if (context.Objects.ObjectIn(given.Value) is not { } owner)
        {
            return null;
        }

        bool? answer = true;
        foreach (var part in unchangeable.Parts)
        {
            if (context.Objects.ValueOf(owner, part) is not { } its)
            {
                answer = answer == false ? false : null;
                continue;
            }

            var same = Judge(
                context,
                creations,
                its,
                created => created.Objects.ValueOf(created.Objects.ObjectOf(created.Data, unchangeable.InData), part),
                given.Property.Name + "." + part.Name);
            answer = same == false || answer == false ? false : same is null ? null : answer;
        }

        return answer;
    }

    /// <summary>Returns whether the value is that of the creation, and reports it where it is not; null where that is not known.</summary>
    private bool? Judge(
        in OperationContext context,
        IReadOnlyList<CreatedResource> creations,
        in PropertyValue given,
        Func<CreatedResource, PropertyValue?> createdWith,
        string name)
    {
        var type = given.Property.Type;
        var old = creations.Unanimous(
            creation => createdWith(creation)?.Value.Single is { } alternative ? TextOf(alternative, type) : null,
            AreSame);
        if (old is null || given.Value.Single is not { } value || TextOf(value, type) is not { } current)
        {
            return null;
        }

        if (AreSame(old, current))
        {
            return true;
        }

        if (context.Reporter.PlaceOf(value, given) is not { } place)
        {
            return null;
        }

        context.Reporter.Report(
            this,
            place,
            [name, DisplayText.Text(old), DisplayText.Text(current)],
            repairs: Repairs(given, old),
            related: [creations[0].Call.Syntax]);
        return false;
    }

    private static Repair[] Repairs(in PropertyValue given, string old)
    {
        if (given.Use is not { Syntax: var target })
        {
            return [];
        }

        var type = TextFormatter.WithoutNullable(given.Property.Type)!;
        if (type.SpecialType == SpecialType.System_String)
        {
            return [Repair.Replacement(target, "old", TextRewrite.Literal(old))];
        }

        return type is INamedTypeSymbol named && !named.GetMembers(old).IsEmpty ? [Repair.Replacement(target, "old", named, old)] : [];
    }

    // The text of a choice represents it where it has no member.
    private static string? TextOf(Alternative alternative, ITypeSymbol type) => alternative switch
    {
        ConstantAlternative { Value: string text } when type.SpecialType == SpecialType.System_String => text,
        _ => Choices.DisplayName(alternative, type) ?? UriComparison.TextOf(alternative),
    };

    private static bool AreSame(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);

    /// <summary>A property of a definition that cannot be changed, and where it has several, its parts.</summary>
    private sealed class Unchangeable(KnownProperty inData, KnownProperty inPatch, params KnownProperty[] parts)
    {
        public KnownProperty InData { get; } = inData;

        public KnownProperty InPatch { get; } = inPatch;

        public ImmutableArray<KnownProperty> Parts { get; } = ImmutableArray.Create(parts);
    }
}
