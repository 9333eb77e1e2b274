using System.Globalization;

namespace GalleryAnalyzers.Tests.Pipelines.Model;

/// <summary>What a program gives to Azure, without the way in which it is written. Two values are never the same one.</summary>
internal abstract class Value(string type)
{
    /// <summary>The C# type.</summary>
    public string Type { get; } = type;

    /// <summary>Whether a constant may hold it.</summary>
    public virtual bool IsConstant => false;

    /// <summary>The variables that it is made from.</summary>
    public virtual IEnumerable<Handle> Handles => [];

    /// <summary>It and the values in it.</summary>
    public virtual IEnumerable<Value> All => [this];

    public static implicit operator Value(string text) => new Text(text);

    public static implicit operator Value(int number) => new Code(number.ToString(CultureInfo.InvariantCulture), "int", isConstant: true);

    public static implicit operator Value(bool flag) => new Code(flag ? "true" : "false", "bool", isConstant: true);
}

/// <summary>A text.</summary>
internal sealed class Text(string content) : Value("string")
{
    public string Content { get; } = content;

    public override bool IsConstant => true;
}

/// <summary>A region that the SDK has a member for.</summary>
internal sealed class Place(Region region) : Value("AzureLocation")
{
    public Region Region { get; } = region;
}

/// <summary>An expression that is written in one way only.</summary>
internal sealed class Code(string text, string type, bool isConstant = false) : Value(type)
{
    public string Text { get; } = text;

    public override bool IsConstant { get; } = isConstant;
}

/// <summary>An expression that uses variables.</summary>
internal sealed class Use(string text, string type, params Handle[] handles) : Value(type)
{
    public string Text { get; } = text;

    public override IEnumerable<Handle> Handles { get; } = handles;
}
