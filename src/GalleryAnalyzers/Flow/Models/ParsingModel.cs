using System.Globalization;
using GalleryAnalyzers.Flow.Calls;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.Engine;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Flow.Models;

/// <summary>Models .NET's methods that parse dates and integers.</summary>
internal sealed class ParsingModel(WellKnownTypes types) : ICallModel
{
    /// <summary>
    /// The result of parsing a constant text; null if nothing is parsed, or if other arguments determine the meaning of the text.
    /// </summary>
    public AbstractValue? Read(in CallSite call)
    {
        var (isDate, isInteger) = KindOf(call.Method);
        if ((!isDate && !isInteger) || TextOf(call) is not { Single: ConstantAlternative { Value: string text } given })
        {
            return null;
        }

        return isDate ? ReadDate(call, text, given.Origin) : ReadInteger(call, text, given.Origin);
    }

    /// <inheritdoc/>
    public AbstractValue? Evaluate(ProgramPoint at, in CallSite call)
    {
        var read = Read(call);
        return GivesByReference(call.Method) ? Outcome(call, read) : read;
    }

    /// <summary>Whether the method returns the parsed value in an <c>out</c> parameter.</summary>
    public static bool GivesByReference(IMethodSymbol method) => method.Name.StartsWith("Try", StringComparison.Ordinal);

    /// <summary>The success of parsing an integer, which such a method returns; null if it is unknown.</summary>
    public static AbstractValue? Outcome(in CallSite call, AbstractValue? read) =>
        call.Method.ContainingType.SpecialType == SpecialType.System_Int32 && read?.Single is { } single
            ? AbstractValue.Constant(single is ConstantAlternative, call.Operation)
            : null;

    private static bool IsParse(string name) => name is "Parse" or "TryParse" or "ParseExact" or "TryParseExact";

    private static AbstractValue? TextOf(in CallSite call)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is { Ordinal: 0, Type.SpecialType: SpecialType.System_String })
            {
                return argument.Value;
            }
        }

        return null;
    }

    private static AbstractValue? ReadInteger(in CallSite call, string text, IOperation? origin)
    {
        // Another style or base accepts other texts.
        if (call.Find("style") is not null || call.Find("fromBase") is not null)
        {
            return null;
        }

        return int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number)
            ? AbstractValue.Constant(number, call.Operation)
            : AbstractValue.Of(new ParsedAlternative(text, origin));
    }

    private AbstractValue? ReadDate(in CallSite call, string text, IOperation? origin)
    {
        if (call.Find("formats") is not null)
        {
            return null;
        }

        var provider = call.Find("provider") ?? call.Find("formatProvider");
        var isOfThisCulture = provider is null or { IsExplicit: false } or { Value.Single: ConstantAlternative { Value: null } };
        var isInvariant = provider is { Use: var given } && IsInvariantCulture(given);
        if (call.Find("format") is { } format)
        {
            // Some cultures have other calendars.
            return (isOfThisCulture || isInvariant)
                && format.Value.Single is ConstantAlternative { Value: string pattern }
                && DateTime.TryParseExact(text, pattern, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out var exact)
                ? AbstractValue.Of(TimeAlternative.At(exact, call.Operation))
                : null;
        }

        return isInvariant && DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out var time)
            ? AbstractValue.Of(TimeAlternative.At(time, call.Operation))
            : isOfThisCulture || isInvariant ? AbstractValue.Of(
                new ParsedAlternative(text, origin, types.Is(call.Method.ContainingType, TypeNames.XmlConvert)))
            : null;
    }

    private bool IsInvariantCulture(IOperation provider) => provider switch
    {
        IConversionOperation conversion => IsInvariantCulture(conversion.Operand),
        IPropertyReferenceOperation { Property: { Name: "InvariantCulture", ContainingType: var type } } =>
            types.Is(type, TypeNames.CultureInfo),
        _ => false,
    };

    private (bool IsDate, bool IsInteger) KindOf(IMethodSymbol method)
    {
        if (!method.IsStatic || method.ContainingType is not { } type)
        {
            return default;
        }

        return (
            (types.IsDate(type) && IsParse(method.Name))
                || (types.Is(type, TypeNames.Convert) && method.Name == "ToDateTime")
                || (types.Is(type, TypeNames.XmlConvert) && method.Name is "ToDateTime" or "ToDateTimeOffset"),
            (type.SpecialType == SpecialType.System_Int32 && IsParse(method.Name))
                || (types.Is(type, TypeNames.Convert) && method.Name == "ToInt32"));
    }
}
