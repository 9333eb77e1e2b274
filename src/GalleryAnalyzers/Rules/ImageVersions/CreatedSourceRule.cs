using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Resources;

namespace GalleryAnalyzers.Rules.ImageVersions;

/// <summary>A rule about what the method created a resource from that it then makes a version from.</summary>
internal abstract class CreatedSourceRule(string id, string category) : SourceRule(id, category)
{
    /// <summary>What the message says of a source that was created so, after the source itself; null where Azure may take it.</summary>
    protected abstract object[]? FaultIn(in OperationContext context, CreatedResource source);

    /// <inheritdoc/>
    protected sealed override object[]? FaultIn(in OperationContext context, ResourceKey source)
    {
        var operation = context;
        return context.CreationsOf(source).Unanimous(creation => FaultIn(operation, creation), static (_, _) => true);
    }
}
