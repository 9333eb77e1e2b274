using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Resources;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.ImageVersions;

/// <summary>
/// A rule about the changes in an update of a version that the same method created: by a patch, by its data, or by its name again.
/// </summary>
internal abstract class VersionUpdateRule(string id, string category, KnownType resource)
    : OperationRule(id, category, DiagnosticSeverity.Warning)
{
    /// <summary>Creates a rule about versions of images.</summary>
    protected VersionUpdateRule(string id)
        : this(id, Category.ImageVersions, KnownTypes.GalleryImageVersionResource)
    {
    }

    /// <inheritdoc/>
    public sealed override IReadOnlyList<KnownType> Types { get; } = [resource];

    /// <inheritdoc/>
    public sealed override IReadOnlyList<ResourceAction> Actions { get; } = [ResourceAction.CreateOrUpdate, ResourceAction.Update];

    /// <inheritdoc/>
    public sealed override void Check(in OperationContext context)
    {
        var created = context.CreationsOfChanged;
        if (context.Sent is { } update && created.Count > 0)
        {
            Check(context, update, created);
        }
    }

    /// <summary>Judges an update.</summary>
    /// <param name="context">The operation.</param>
    /// <param name="update">The data or the patch that is sent.</param>
    /// <param name="created">The possible creations of the version: at least one.</param>
    protected abstract void Check(in OperationContext context, AbstractObject update, IReadOnlyList<CreatedResource> created);
}
