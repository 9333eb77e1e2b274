using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.Framework;

/// <summary>A rule about one thing that Azure refuses: a descriptor, and in each subclass the check that proves it from the code.</summary>
/// <remarks>A rule holds no state: one instance serves all compilations, at the same time.</remarks>
internal abstract class Rule
{
    /// <summary>The released version whose tag the help links lead to.</summary>
    private const string HelpTag = "v0.1.0";

    private protected Rule(string id, string category, DiagnosticSeverity severity)
    {
        Descriptor = new DiagnosticDescriptor(
            id,
            Strings.Localizable(id + "_Title"),
            Strings.Localizable(id + "_Message"),
            category,
            severity,
            isEnabledByDefault: true,
            Strings.Localizable(id + "_Description"),
            $"https://github.com/GalleryAnalyzers/GalleryAnalyzers/blob/{HelpTag}/docs/rules/{id}.md");
    }

    /// <summary>The rule's id, title, message, severity and help link.</summary>
    public DiagnosticDescriptor Descriptor { get; }
}
