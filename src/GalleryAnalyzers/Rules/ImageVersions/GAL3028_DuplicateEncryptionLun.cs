using System.Globalization;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.ImageVersions;

/// <summary>One data disk encrypted twice in one region.</summary>
internal sealed class GAL3028_DuplicateEncryptionLun() : ObjectRule("GAL3028", Category.ImageVersions, DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override IReadOnlyList<KnownType> Types { get; } = [KnownTypes.EncryptionImages];

    /// <inheritdoc/>
    public override void Check(in ObjectContext context)
    {
        var seen = new Dictionary<int, SyntaxNode>();
        foreach (var (disk, _) in context.Objects.CertainObjectsOf(context.Subject, KnownProperties.EncryptionOfDataDisks))
        {
            if (context.Objects.ValueOf(disk, KnownProperties.DataDiskEncryptionLun) is not { Use: { } use } value
                || value.Value.Single is not ConstantAlternative { Value: int lun })
            {
                continue;
            }

            if (seen.TryGetValue(lun, out var earlier))
            {
                context.Reporter.Report(this, use.Syntax, [lun.ToString(CultureInfo.InvariantCulture)], related: [earlier]);
            }
            else
            {
                seen.Add(lun, use.Syntax);
            }
        }
    }
}
