using GalleryAnalyzers.Flow;
using GalleryAnalyzers.Sdk;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.ImageDefinitions;

/// <summary>An update of a definition that does not repeat its OS type: Azure takes that for a change of it.</summary>
internal sealed class GAL2010_PatchWithoutOSType() : ObjectRule("GAL2010", Category.ImageDefinitions, DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override IReadOnlyList<KnownType> Types { get; } = [KnownTypes.GalleryImagePatch];

    /// <inheritdoc/>
    public override void Check(in ObjectContext context)
    {
        if (context.HandOver == HandOver.Sent && context.Objects.IsAbsent(context.Subject, KnownProperties.DefinitionPatchOSType))
        {
            context.Reporter.Report(this, FindingReporter.CreationOf(context.Id), [], []);
        }
    }
}
