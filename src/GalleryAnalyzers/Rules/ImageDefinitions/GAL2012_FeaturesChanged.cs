using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Resources;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GalleryAnalyzers.Rules.ImageDefinitions;

/// <summary>An update of a definition's features that doesn't say that it is one.</summary>
/// <remarks>
/// Source: the specification of the API, by which <c>AllowUpdateImage</c> must be true for it, and
/// https://github.com/Azure/azure-cli/issues/33172. SDKs that lack the property cannot change features.
/// </remarks>
internal sealed class GAL2012_FeaturesChanged() : OperationRule("GAL2012", Category.ImageDefinitions, DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override IReadOnlyList<KnownType> Types { get; } = [KnownTypes.GalleryImageResource];

    /// <inheritdoc/>
    public override IReadOnlyList<ResourceAction> Actions { get; } = [ResourceAction.CreateOrUpdate, ResourceAction.Update];

    /// <inheritdoc/>
    public override void Check(in OperationContext context)
    {
        var isPatch = context.Operation.Action == ResourceAction.Update;
        var allow = isPatch ? KnownProperties.DefinitionPatchAllowUpdateImage : KnownProperties.DefinitionAllowUpdateImage;
        if (context.Sent is not { } sent
            || context.Symbols[allow] is null
            || MayAllow(context.Objects, sent, allow)
            || context.Resources.Find(context.Operation.Key) is not { IsAsCreated: true })
        {
            return;
        }

        var features = isPatch ? KnownProperties.DefinitionPatchFeatures : KnownProperties.DefinitionFeatures;
        var created = context.CreationsOf(context.Operation.Key);
        if (created.Count == 1
            && FeaturesIn(context.Objects, sent, features) is { Count: > 0 } given
            && FeaturesIn(created[0].Objects, created[0].Data, KnownProperties.DefinitionFeatures) is { } old
            && !given.SetEquals(old))
        {
            var element = context.Objects.ElementsOf(sent, features)[0].Site.Syntax;
            var place = element.Parent is InitializerExpressionSyntax { Parent: AssignmentExpressionSyntax assignment }
                ? assignment
                : element;
            context.Reporter.Report(this, place, repairs: Repairs(context, sent, allow), related: [created[0].Call.Syntax]);
        }
    }

    private static bool MayAllow(ObjectReader objects, AbstractObject definition, KnownProperty property) =>
        !objects.IsAbsent(definition, property)
        && objects.ValueOf(definition, property)?.Value.Single is not ConstantAlternative { Value: false };

    /// <summary>Returns the features, each as its name and value, where all are known; else null.</summary>
    private static HashSet<string>? FeaturesIn(ObjectReader objects, AbstractObject definition, KnownProperty property)
    {
        var features = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        if (objects.IsAbsent(definition, property))
        {
            return features;
        }

        if (objects.ListOf(definition, property) is not { IsFullyKnown: true } list)
        {
            return null;
        }

        foreach (var element in list.Elements)
        {
            var feature = objects.ObjectIn(element.Value);
            if (!element.IsCertain
                || objects.TextOf(feature, KnownProperties.FeatureName) is not { } name
                || objects.TextOf(feature, KnownProperties.FeatureValue) is not { } value)
            {
                return null;
            }

            features.Add(name + "=" + value);
        }

        return features;
    }

    private static Repair[] Repairs(in OperationContext context, AbstractObject sent, KnownProperty allow)
    {
        var title = Strings.Localizable("Fix_SetTo", allow.Name, "true");
        if (context.Objects.PossibleValueOf(sent, allow) is { } given)
        {
            return Assignments.Of(given) is { Right: var right }
                ? [new Repair(RepairKind.ReplaceValue, "allow", title, "true", Target: right)]
                : [];
        }

        return context.SentId is { Site.Syntax: BaseObjectCreationExpressionSyntax creation }
            ? [new Repair(RepairKind.InsertAssignment, "allow", title, "true", Target: creation, Name: allow.Name)]
            : [];
    }
}
