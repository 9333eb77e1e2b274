using GalleryAnalyzers.Rules.Comparisons;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Resources;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.ImageVersions;

/// <summary>A version begun from a source while another version is still being made from it.</summary>
internal sealed class GAL3020_SourceUsedAtOnce() : OperationRule("GAL3020", Category.ImageVersions, DiagnosticSeverity.Info)
{
    /// <inheritdoc/>
    public override IReadOnlyList<KnownType> Types { get; } = [KnownTypes.GalleryImageVersionResource];

    /// <inheritdoc/>
    public override IReadOnlyList<ResourceAction> Actions { get; } = [ResourceAction.CreateOrUpdate];

    /// <inheritdoc/>
    public override void Check(in OperationContext context)
    {
        if (!context.Resources.HasPending)
        {
            return;
        }

        var sources = SourceResource.In(context.Objects, context.Sent);
        foreach (var pending in context.Resources.Pending)
        {
            // The same version that is begun anew, such as after its request failed, is no other version.
            if (pending.Value.Data is not { } data
                || context.Operation.Key.Equals(pending.Value.Key)
                || !context.Symbols.Is(pending.Value.Type, KnownTypes.GalleryImageVersionResource))
            {
                continue;
            }

            var others = SourceResource.In(context.ReaderOf(data), data.FindObject(data.Root));
            var index = sources.FindIndex(
                source => others.Exists(other => ResourceIdComparison.AreSame(source.Alternative, other.Alternative)));
            if (index >= 0)
            {
                var shown = DisplayText.Value(sources[index].Alternative, sources[index].Id.Use?.Syntax);
                context.Reporter.Report(this, context.Operation.Call.Syntax, [shown], related: [pending.Key.Syntax]);
                return;
            }
        }
    }
}
