using System.Text.Json;
using System.Text.Json.Serialization;

namespace GalleryAnalyzers.Benchmarks.Reports;

/// <summary>A run's figures and verdicts, for programs to read.</summary>
internal static class Report
{
    private static readonly JsonSerializerOptions Format = new() { WriteIndented = true, Converters = { new JsonStringEnumConverter() } };

    public static string Of(Figures figures, Plan plan) => JsonSerializer.Serialize(
        new { Plan = plan.Name, plan.Part, plan.Iterations, Machine = Machine.Description, Targets = Target.In(figures), Figures = figures.All },
        Format);
}
