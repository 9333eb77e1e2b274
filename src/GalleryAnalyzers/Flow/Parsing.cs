using System.Globalization;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Flow;

/// <summary>.NET's methods that read dates and integers from text.</summary>
internal static class Parsing
{
    private static bool IsParse(string name) => name is "Parse" or "TryParse" or "ParseExact" or "TryParseExact";

    /// <summary>What the call reads from a constant text, or null where it reads none, or where its format settles what the text means.</summary>
    public static AbstractValue? Read(in CallSite call)
    {
        var (isDate, isInteger) = KindOf(call.Method);
        if ((!isDate && !isInteger) || call.Arguments.Length == 0
            || call.Arguments[0].Parameter.Type.SpecialType != SpecialType.System_String
            || call.Arguments[0].Value.Single is not ConstantAlternative { Value: string text } given)
        {
            return null;
        }

        if (isInteger && int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number))
        {
            return AbstractValue.Constant(number, call.Operation);
        }

        if (isInteger || (call.Find("format") is null && call.Find("formats") is null))
        {
            return AbstractValue.Of(new ParsedAlternative(text, given.Origin));
        }

        return call.Find("format") is { Value.Single: ConstantAlternative { Value: string format } }
            && DateTime.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out var moment)
            ? AbstractValue.Of(MomentAlternative.At(moment, call.Operation))
            : null;
    }

    /// <summary>Whether the method gives what it reads by an <c>out</c> parameter.</summary>
    public static bool GivesByReference(IMethodSymbol method) => method.Name.StartsWith("Try", StringComparison.Ordinal);

    private static (bool IsDate, bool IsInteger) KindOf(IMethodSymbol method)
    {
        if (!method.IsStatic || method.ContainingType is not { } type)
        {
            return default;
        }

        return (
            (Moments.IsDate(type) && IsParse(method.Name))
                || (type is { Name: "XmlConvert", ContainingNamespace.Name: "Xml" } && method.Name is "ToDateTime" or "ToDateTimeOffset"),
            (type.SpecialType == SpecialType.System_Int32 && IsParse(method.Name))
                || (type is { Name: "Convert", ContainingNamespace.Name: "System" } && method.Name == "ToInt32"));
    }
}
