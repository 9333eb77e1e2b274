using System.Resources;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers;

/// <summary>The product's texts, in the reader's language.</summary>
internal static class Strings
{
    private static readonly ResourceManager Manager = new("GalleryAnalyzers.Resources.Strings", typeof(Strings).Assembly);

    /// <summary>
    /// Returns a text that is looked up when it is shown, so that one analyzer process serves readers of several languages.
    /// </summary>
    public static LocalizableString Localizable(string name) => new LocalizableResourceString(name, Manager, typeof(Strings));

    /// <summary>Returns such a text with the values of its placeholders.</summary>
    public static LocalizableString Localizable(string name, params string[] arguments) =>
        new LocalizableResourceString(name, Manager, typeof(Strings), arguments);
}
