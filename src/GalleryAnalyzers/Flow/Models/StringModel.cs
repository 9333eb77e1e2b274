using System.Globalization;
using GalleryAnalyzers.Flow.Calls;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.Engine;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Flow.Models;

/// <summary>Models text that is composed of pieces.</summary>
internal sealed class StringModel(Interpreter run) : ICallModel
{
    public static AbstractValue Text(IEnumerable<ShapePart> parts, IOperation origin)
    {
        var shape = StringShape.Of(parts);
        return shape.AsText is { } text
            ? AbstractValue.Constant(text, origin)
            : AbstractValue.Of(new ShapeAlternative(shape, origin));
    }

    public IEnumerable<ShapePart> Format(ProgramPoint at, AbstractValue value, IOperation operation, string? format) =>
        run.Context.Formatter.Format(Written(at, value, TextFormatter.TypeOf(operation), operation), operation, format);

    /// <summary>The value after its conversion from a type of its own to plain text, which the type may write differently.</summary>
    public AbstractValue Written(ProgramPoint at, AbstractValue value, ITypeSymbol? type, IOperation operation)
    {
        return type is null ? value : value.Select(alternative => alternative switch
        {
            ConstantAlternative { Value: string text } given => run.Knowledge.Written(type, text) switch
            {
                null => Unknown(),
                var written when written == text => given,
                var written => new ConstantAlternative(written, given.Origin),
            },
            ShapeAlternative { Shape: var shape }
                when shape.Parts.Any(part => part.Literal is { } text && run.Knowledge.Written(type, text) != text) => Unknown(),
            _ => alternative,
        });

        Alternative Unknown() => run.Evaluator.Fresh(at, operation).Single!;
    }

    /// <summary>
    /// The result of a call that makes text: <c>string.Format</c>, <c>string.Concat</c>, <c>ToString</c>; null if the call is none.
    /// </summary>
    public AbstractValue? Evaluate(ProgramPoint at, in CallSite call)
    {
        var method = call.Method;
        if (method.ContainingType?.SpecialType == SpecialType.System_String && method.IsStatic)
        {
            return method.Name switch
            {
                "Format" => FormatComposite(at, call),
                "Concat" when Pieces(at, call, 0) is { } pieces =>
                    Text(pieces.SelectMany(piece => Format(at, piece.Value, piece.Use, null)), call.Operation),
                "Join" when call.Find("separator") is { Value.Single: ConstantAlternative { Value: string or char } separator }
                    && Pieces(at, call, 1) is { } joined => Text(Joined(at, joined, separator), call.Operation),
                _ => null,
            };
        }

        if (method.ContainingType?.SpecialType == SpecialType.System_String && call.Receiver is { } receiving
            && ResultOfFunction(at, call, receiving) is { } computed)
        {
            return computed;
        }

        if (method.Name == "ToString" && call.Receiver is { } receiver && call.Operation is IInvocationOperation { Instance: { } instance }
            && (run.Types.IsDateOrTime(instance.Type) || TextFormatter.IsInteger(instance.Type)
                || instance.Type?.SpecialType == SpecialType.System_String))
        {
            var format = call.Find("format") is { Value.Single: ConstantAlternative { Value: string text } } ? text : null;
            return Text(
                format is null && call.Find("format") is not null
                    ? new[] { ShapePart.Anything }
                    : Format(at, receiver, instance, format),
                call.Operation);
        }

        return null;
    }

    private List<ShapePart> Joined(ProgramPoint at, List<(AbstractValue Value, IOperation Use)> pieces, Alternative separator)
    {
        var parts = new List<ShapePart>();
        foreach (var (value, use) in pieces)
        {
            if (parts.Count > 0)
            {
                parts.Add(ShapePart.Text($"{((ConstantAlternative)separator).Value}"));
            }

            parts.AddRange(Format(at, value, use, null));
        }

        return parts;
    }

    // A function of constants is computed for each text that the receiver may be.
    private AbstractValue? ResultOfFunction(ProgramPoint at, in CallSite call, AbstractValue text)
    {
        var arguments = new List<object?>();
        foreach (var argument in call.Arguments)
        {
            if (argument.Value.Single is not ConstantAlternative { Value: var constant })
            {
                return null;
            }

            arguments.Add(constant);
        }

        var (operation, name, isKnown) = (call.Operation, call.Method.Name, false);
        var result = text.Select(alternative =>
        {
            Alternative? computed = alternative switch
            {
                ConstantAlternative { Value: string its } when TextFunctions.Compute(its, name, arguments) is { } value =>
                    new ConstantAlternative(value, operation),
                ShapeAlternative { Shape: var shape } when TextFunctions.Compute(shape, name, arguments) is { } value =>
                    new ShapeAlternative(value, operation),
                _ => null,
            };
            isKnown |= computed is not null;
            return computed ?? run.Evaluator.Fresh(at, operation).Single!;
        });
        return isKnown ? result : null;
    }

    private AbstractValue? FormatComposite(ProgramPoint at, in CallSite call)
    {
        if (call.Find("format") is not { Value.Single: ConstantAlternative { Value: string format } }
            || Pieces(at, call, call.Arguments.ToList().FindIndex(argument => argument.Parameter.Name == "format") + 1) is not { } pieces)
        {
            return null;
        }

        var parts = new List<ShapePart>();
        for (var i = 0; i < format.Length; i++)
        {
            var character = format[i];
            var isDoubled = i + 1 < format.Length && format[i + 1] == character;
            if (character is '{' or '}' && isDoubled)
            {
                parts.Add(ShapePart.Text(character.ToString()));
                i++;
            }
            else if (character == '{')
            {
                var end = format.IndexOf('}', i);
                if (end < 0)
                {
                    return null;
                }

                var item = format.Substring(i + 1, end - i - 1);
                var colon = item.IndexOf(':');
                var number = colon < 0 ? item : item.Substring(0, colon);
                if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var index))
                {
                    // An alignment pads with spaces.
                    parts.Add(ShapePart.Anything);
                }
                else if (index >= pieces.Count)
                {
                    return null;
                }
                else
                {
                    parts.AddRange(Format(at, pieces[index].Value, pieces[index].Use, colon < 0 ? null : item.Substring(colon + 1)));
                }

                i = end;
            }
            else
            {
                parts.Add(ShapePart.Text(character.ToString()));
            }
        }

        return Text(parts, call.Operation);
    }

    /// <summary>The arguments from <paramref name="first"/> on, with a <c>params</c> array expanded; null if they are unknown.</summary>
    private List<(AbstractValue Value, IOperation Use)>? Pieces(ProgramPoint at, in CallSite call, int first)
    {
        var pieces = new List<(AbstractValue, IOperation)>();
        for (var i = first; i < call.Arguments.Length; i++)
        {
            var argument = call.Arguments[i];
            if (run.Models.Sequences.ElementsOf(at, argument.Value) is { } list)
            {
                if (!list.IsExact)
                {
                    return null;
                }

                pieces.AddRange(list.Elements.Select(element => (element.Value, element.Site)));
            }
            else if (argument.Parameter.Type.SpecialType is SpecialType.System_String or SpecialType.System_Object)
            {
                pieces.Add((argument.Value, argument.Use));
            }
            else
            {
                return null;
            }
        }

        return pieces;
    }
}
