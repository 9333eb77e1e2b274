using System.Collections.Immutable;
using GalleryAnalyzers.Flow;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.ImageDefinitions;

/// <summary>A definition without a property that Azure requires, but the SDK's constructor does not.</summary>
internal sealed class GAL2009_IncompleteDefinition() : ObjectRule("GAL2009", Category.ImageDefinitions, DiagnosticSeverity.Warning)
{
    private static readonly ImmutableArray<KnownProperty> Required =
        ImmutableArray.Create(KnownProperties.DefinitionOSType, KnownProperties.DefinitionIdentifier);

    /// <inheritdoc/>
    public override IReadOnlyList<KnownType> Types { get; } = [KnownTypes.GalleryImageData];

    /// <inheritdoc/>
    public override void Check(in ObjectContext context)
    {
        if (context.EscapeKind != EscapeKind.Sent)
        {
            return;
        }

        var missing = new List<string>();
        foreach (var property in Required)
        {
            if (context.Objects.IsAbsent(context.Subject, property))
            {
                missing.Add(property.Name);
            }
        }

        if (missing.Count > 0)
        {
            context.Reporter.Report(this, context.Reporter.CreationOf(context.Id), [string.Join(", ", missing)]);
        }
    }
}
