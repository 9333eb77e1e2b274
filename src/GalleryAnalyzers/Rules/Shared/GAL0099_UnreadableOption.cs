using GalleryAnalyzers.Rules.Framework;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.Shared;

/// <summary>An option in .editorconfig whose value cannot be read, so that it changes nothing.</summary>
internal sealed class GAL0099_UnreadableOption() : Rule("GAL0099", Category.Shared, DiagnosticSeverity.Warning)
{
    /// <summary>Returns the finding for the fault.</summary>
    public Diagnostic FindingOf(OptionFault fault, Location place) =>
        Diagnostic.Create(Descriptor, place, fault.Key, fault.Value, Strings.Localizable(fault.Advice));
}
