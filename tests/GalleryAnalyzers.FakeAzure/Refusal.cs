namespace GalleryAnalyzers.FakeAzure;

/// <summary>An answer of the service that says no.</summary>
/// <param name="Source">The row of azure-errors.tsv that the message stands in, else the document and its place.</param>
/// <param name="Status">The status of HTTP.</param>
/// <param name="Code">The error's code; InvalidParameter where no document names another.</param>
/// <param name="Message">The message, word for word.</param>
internal sealed record Refusal(string Source, int Status, string Code, string Message)
{
    /// <summary>A request that is wrong in itself.</summary>
    public static Refusal Invalid(string source, string message) => new(source, 400, "InvalidParameter", message);

    /// <summary>A request that what is there does not allow.</summary>
    public static Refusal Conflict(string source, string message) => new(source, 409, "OperationNotAllowed", message);

    /// <summary>A value that must be given and is not.</summary>
    public static Refusal Missing(string source, string parameter) =>
        Invalid(source, $"Required parameter '{parameter}' is missing (null).");

    /// <summary>A value that stays as it was created.</summary>
    public static Refusal Changed(string source, string property) =>
        new(source, 409, "PropertyChangeNotAllowed", $"Changing property '{property}' is not allowed.");
}
