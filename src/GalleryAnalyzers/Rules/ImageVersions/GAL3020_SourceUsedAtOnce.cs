using GalleryAnalyzers.Flow;
using GalleryAnalyzers.Sdk;
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
        var sources = IdsIn(context.Objects, context.Sent);
        foreach (var pending in context.World.Pending)
        {
            if (pending.Value.Data is { } data
                && context.Symbols.Is(pending.Value.Type, KnownTypes.GalleryImageVersionResource)
                && IdsIn(new ObjectReader(context.Symbols, data), data.FindObject(data.Root)).Exists(
                    other => sources.Exists(source => ResourceIdComparison.AreSame(source, other))))
            {
                context.Reporter.Report(this, context.Operation.Call.Syntax, [], [pending.Key.Syntax]);
                return;
            }
        }
    }

    private static List<Alternative> IdsIn(ObjectReader objects, AbstractObject? data) =>
        SourceResource.In(objects, data).ConvertAll(source => source.Alternative);
}
