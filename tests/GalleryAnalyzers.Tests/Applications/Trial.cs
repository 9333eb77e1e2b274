namespace GalleryAnalyzers.Tests.Applications;

/// <summary>What is found in an application, and what Azure refuses when it runs.</summary>
/// <param name="Warned">The rules of a warning's weight that speak.</param>
/// <param name="Found">All rules that speak.</param>
/// <param name="Refused">Where the refusals of all runs are written down: rows of Azure's messages, or places in the documents.</param>
/// <param name="Failure">What ended a run that neither Azure nor a guard ended; null if nothing did.</param>
internal sealed record Trial(IReadOnlySet<string> Warned, IReadOnlySet<string> Found, IReadOnlySet<string> Refused, string? Failure);
