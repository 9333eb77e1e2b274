using GalleryAnalyzers.Rules.Comparisons;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.ImageVersions;

/// <summary>A disk image's source that is of a type from which no disk image is made.</summary>
internal sealed class GAL3009_WrongDiskSource() : ObjectRule("GAL3009", Category.ImageVersions, DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override IReadOnlyList<KnownType> Types { get; } = [KnownTypes.DiskImage];

    /// <inheritdoc/>
    public override void Check(in ObjectContext context)
    {
        foreach (var source in Sources.PossibleIds(context.Objects, context.Subject))
        {
            foreach (var alternative in source.Id.Value.Alternatives)
            {
                if (ResourceIdComparison.TypeOf(alternative) is { } type
                    && SourceTypes.IsRefusedAsDisk(type)
                    && context.Reporter.PlaceOf(alternative, source.Id) is { } place)
                {
                    context.Reporter.Report(this, place, [type]);
                }
            }
        }
    }
}
