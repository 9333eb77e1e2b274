namespace GalleryAnalyzers.Tests.Applications.Model;

/// <summary>A value that an application gives to Azure, or that decides what it does there.</summary>
/// <param name="Name">Its name in the text, as that of a variable.</param>
/// <param name="Type">string, int or bool, unless it is late.</param>
/// <param name="Right">An expression of the value that Azure accepts.</param>
/// <param name="IsLate">Whether it is known only when what it comes from has been created.</param>
internal sealed record Slot(string Name, string Type, string Right, bool IsLate = false)
{
    /// <summary>Its name, as that of a property.</summary>
    public string Property => char.ToUpperInvariant(Name[0]) + Name[1..];
}
