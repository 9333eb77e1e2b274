using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GalleryAnalyzers.Tests.Infrastructure;

/// <summary>What a test runs: an analyzer and the code-fix providers that repair what it finds.</summary>
internal sealed record Subject(DiagnosticAnalyzer Analyzer, ImmutableArray<CodeFixProvider> Fixes)
{
    /// <summary>Our analyzer, with all the providers that a host would find in the code-fix assembly.</summary>
    public static Subject Product { get; } = new(new GalleryAnalyzer(), ExportedFixes());

    /// <summary>The assembly of the code fixes.</summary>
    public static Assembly FixesAssembly => Assembly.Load("GalleryAnalyzers.CodeFixes");

    private static ImmutableArray<CodeFixProvider> ExportedFixes() =>
    [
        .. FixesAssembly.GetTypes()
            .Where(type => type.IsDefined(typeof(ExportCodeFixProviderAttribute), inherit: false))
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!),
    ];
}
