namespace GalleryAnalyzers.Rules.Framework;

/// <summary>A value of an option that cannot be read.</summary>
/// <param name="Key">The option's name in .editorconfig.</param>
/// <param name="Value">What the user wrote.</param>
/// <param name="Advice">The name of the text that says what to write instead.</param>
internal readonly record struct OptionFault(string Key, string Value, string Advice);
