using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.ImageVersions;

/// <summary>A storage strategy, by which Azure chooses the storage type, together with a storage type.</summary>
/// <remarks>The SDK's documentation of <c>StorageAccountStrategy</c>: it "cannot be specified along with storageAccountType".</remarks>
internal sealed class GAL3034_StrategyBesideType() : ObjectRule("GAL3034", Category.ImageVersions, DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override IReadOnlyList<KnownType> Types { get; } = [KnownTypes.PublishingProfile];

    /// <inheritdoc/>
    public override void Check(in ObjectContext context)
    {
        if (context.Objects.IsPresent(context.Subject, KnownProperties.VersionStorageAccountStrategy)
            && context.Objects.IsPresent(context.Subject, KnownProperties.VersionStorageAccountType)
            && context.Objects.ValueOf(context.Subject, KnownProperties.VersionStorageAccountStrategy) is { Use: { } use } strategy)
        {
            var type = context.Objects.ValueOf(context.Subject, KnownProperties.VersionStorageAccountType);
            context.Reporter.Report(
                this,
                use.Syntax,
                repairs:
                [
                    .. Assignments.Removal(strategy, "strategy", "Fix_RemoveStorageStrategy"),
                    .. Assignments.Removal(type, "type", "Fix_RemoveStorageType"),
                ]);
        }
    }
}
