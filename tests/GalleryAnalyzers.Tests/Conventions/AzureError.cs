namespace GalleryAnalyzers.Tests.Conventions;

/// <summary>A message of Azure's, and the rules that tell of it before it comes.</summary>
/// <remarks>
/// The messages are those of Azure's troubleshooting guide for galleries (S: the rows of its tables, in their order; N: what was added since), those that
/// people report in public threads (R), and those of Microsoft's page on VM applications (A). Where no message is known, the row has in
/// parentheses what is documented.
/// A test that shows one bears its number: <c>[Trait("Row", "S01")]</c>.
/// </remarks>
internal sealed record AzureError(string Row, string Section, string Message, IReadOnlyList<string> Rules)
{
    /// <summary>The name of the trait.</summary>
    public const string Trait = "Row";

    /// <summary>All messages, in the order of the guide.</summary>
    public static IReadOnlyList<AzureError> All { get; } = [.. Read()];

    private static IEnumerable<AzureError> Read()
    {
        using var stream = typeof(AzureError).Assembly.GetManifestResourceStream("AzureErrors.tsv")!;
        using var reader = new StreamReader(stream);
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            if (line.Split('\t') is not [var row, var section, var message, var rules])
                throw new InvalidDataException($"Four columns are expected: {line}");

            yield return new AzureError(row, section, message, rules.Split(' '));
        }
    }
}
