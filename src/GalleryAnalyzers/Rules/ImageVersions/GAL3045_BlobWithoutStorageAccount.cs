using GalleryAnalyzers.Flow;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.ImageVersions;

/// <summary>A blob as the source of a disk image, without the storage account that it lies in.</summary>
/// <remarks>
/// Source: a maintainer's word in https://github.com/Azure/azure-rest-api-specs/pull/10466, that both are needed. In
/// https://github.com/osbuild/image-builder/pull/1940 the URI alone is said to be taken.
/// </remarks>
internal sealed class GAL3045_BlobWithoutStorageAccount() : ObjectRule("GAL3045", Category.ImageVersions, DiagnosticSeverity.Info)
{
    private static readonly IReadOnlyList<KnownProperty> Uris = [KnownProperties.SourceUri, KnownProperties.DiskSourceUri];

    /// <inheritdoc/>
    public override IReadOnlyList<KnownType> Types { get; } = [KnownTypes.DiskImageSource];

    /// <inheritdoc/>
    public override void Check(in ObjectContext context)
    {
        // A later user of a stored object may still add the account.
        if (context.EscapeKind == EscapeKind.Stored
            || !context.Objects.IsAbsent(context.Subject, KnownProperties.SourceStorageAccountId))
        {
            return;
        }

        foreach (var property in Uris)
        {
            if (context.Objects.IsPresent(context.Subject, property)
                && context.Objects.ValueOf(context.Subject, property) is { Use: { } use } uri)
            {
                context.Reporter.Report(this, use.Syntax, [uri.Property.Name]);
                return;
            }
        }
    }
}
