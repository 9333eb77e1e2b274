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
        foreach (var (_, _, type, place) in Sources.PossibleIdsOfType(context, SourceTypes.IsRefusedAsDisk))
        {
            context.Reporter.Report(this, place, [type]);
        }
    }
}
