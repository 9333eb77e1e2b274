using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Resources;

namespace GalleryAnalyzers.Rules.ImageVersions;

/// <summary>A rule about the data of a resource that the method created, and then makes a version from.</summary>
internal abstract class CreatedSourceRule(string id, string category) : SourceRule(id, category)
{
    /// <summary>
    /// Returns the message arguments after the source itself, for a source that was created so; null where Azure may accept it.
    /// </summary>
    protected abstract object[]? FaultIn(in OperationContext context, CreatedResource source);

    /// <inheritdoc/>
    protected sealed override object[]? FaultIn(in OperationContext context, ResourceKey source)
    {
        var operation = context;
        return context.CreationsOf(source).Unanimous(creation => FaultIn(operation, creation), static (_, _) => true);
    }
}
