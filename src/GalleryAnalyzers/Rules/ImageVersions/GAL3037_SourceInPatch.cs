using System.Collections.Immutable;
using GalleryAnalyzers.Flow;
using GalleryAnalyzers.Sdk;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.ImageVersions;

/// <summary>A source or data disks in the update of a version, where only those that it has are accepted.</summary>
internal sealed class GAL3037_SourceInPatch() : ObjectRule("GAL3037", Category.ImageVersions, DiagnosticSeverity.Info)
{
    /// <inheritdoc/>
    public override IReadOnlyList<KnownType> Types { get; } = [KnownTypes.GalleryImageVersionPatch];

    /// <inheritdoc/>
    public override void Check(in ObjectContext context)
    {
        if (context.Objects.ValueOf(context.Subject, KnownProperties.VersionPatchStorageProfile) is { Value.Single: ObjectAlternative { Id: var id } } value
            && context.Objects.ObjectIn(value.Value) is { } profile
            && Carries(context, profile))
        {
            context.Reporter.Report(
                this, FindingReporter.CreationOf(id), Assignments.Removal(value, "remove", "Fix_RemoveStorageProfile").ToList(), []);
        }
    }

    // What was read from the version and is sent back is not made here, and so not known.
    private static bool Carries(in ObjectContext context, AbstractObject profile)
    {
        if (Sources.HasOwn(context.Objects, profile) == true || Sources.HasDiskWithOwn(context.Objects, profile) == true)
        {
            return true;
        }

        foreach (var element in context.Objects.ListOf(profile, KnownProperties.DataDiskImages)?.Elements ?? ImmutableArray<ListElement>.Empty)
        {
            if (element.IsCertain && context.Objects.ObjectIn(element.Value) is not null)
            {
                return true;
            }
        }

        return false;
    }
}
