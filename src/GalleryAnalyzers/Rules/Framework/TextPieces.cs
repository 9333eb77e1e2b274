using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GalleryAnalyzers.Rules.Framework;

/// <summary>A piece of a text, as the code writes it.</summary>
/// <param name="Token">The literal that the piece lies in; none where other code gives it, such as a constant or a call.</param>
/// <param name="Start">Where the piece begins in the literal's value.</param>
/// <param name="Value">The piece's text; null where it is not known.</param>
internal readonly record struct TextPiece(SyntaxToken Token, int Start, string? Value)
{
    /// <summary>Whether a repair may rewrite the piece.</summary>
    public bool CanChange => Token != default;
}

/// <summary>Takes the expression of a text apart: sums, interpolations, <c>string.Format</c> and <c>string.Concat</c>.</summary>
internal sealed class TextPieces
{
    /// <summary>The number of splits to try: more than code has that is read by people.</summary>
    private const int MostSteps = 20_000;

    private readonly SemanticModel? _model;
    private readonly List<TextPiece> _pieces = new();
    private int _steps;

    private TextPieces(SemanticModel? model) => _model = model;

    /// <summary>Returns the pieces, with the length that each has in the text; null where that is not certain.</summary>
    /// <param name="expression">The expression of the text.</param>
    /// <param name="model">The model of the expression's file; null where it is not at hand: then constants are not known.</param>
    /// <param name="text">The text.</param>
    public static List<TextPiece>? Of(SyntaxNode expression, SemanticModel? model, string text)
    {
        var found = new TextPieces(model);
        found.Add(expression);
        var splits = new List<string[]>();
        found.FindSplits(text, 0, 0, new string[found._pieces.Count], splits);
        return splits.Count == 1 && found._steps < MostSteps
            ? found._pieces.Select((piece, index) => piece with { Value = splits[0][index] }).ToList()
            : null;
    }

    private void Add(SyntaxNode expression)
    {
        switch (expression)
        {
            case ParenthesizedExpressionSyntax { Expression: var inner }:
                Add(inner);
                break;

            case LiteralExpressionSyntax { Token: { Value: string value } token }:
                _pieces.Add(new TextPiece(token, 0, value));
                break;

            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum:
                Add(sum.Left);
                Add(sum.Right);
                break;

            case InterpolatedStringExpressionSyntax interpolated:
                foreach (var content in interpolated.Contents)
                {
                    Add(content);
                }

                break;

            case InterpolatedStringTextSyntax { TextToken: var token }:
                // Escapes are not rewritten.
                _pieces.Add(new TextPiece(token.Text == token.ValueText ? token : default, 0, token.ValueText));
                break;

            case InvocationExpressionSyntax { ArgumentList.Arguments: var arguments } call when MethodOf(call) is { } method
                && arguments.All(argument => argument.NameColon is null):
                if (method == nameof(string.Concat))
                {
                    foreach (var argument in arguments)
                    {
                        Add(argument.Expression);
                    }
                }
                else if (!AddFormatted(arguments))
                {
                    AddOther(null);
                }

                break;

            default:
                AddOther(ConstantOf(expression));
                break;
        }
    }

    private bool AddFormatted(SeparatedSyntaxList<ArgumentSyntax> arguments)
    {
        if (arguments[0].Expression is not LiteralExpressionSyntax { Token: { Value: string format } token })
        {
            return false;
        }

        var pieces = new List<TextPiece>();
        var start = 0;
        while (start < format.Length)
        {
            var open = format.IndexOf('{', start);
            var end = open < 0 ? format.Length : open;
            pieces.Add(new TextPiece(token, start, format.Substring(start, end - start)));
            if (open < 0)
            {
                break;
            }

            var close = format.IndexOf('}', open);
            var item = close < 0 ? "" : format.Substring(open + 1, close - open - 1);
            if (!int.TryParse(item, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
                || index + 1 >= arguments.Count)
            {
                return false;
            }

            pieces.Add(new TextPiece(default, 0, ConstantOf(arguments[index + 1].Expression)));
            start = close + 1;
        }

        // A brace that stands for itself is doubled.
        if (pieces.Exists(piece => piece.CanChange && piece.Value!.Contains('}')))
        {
            return false;
        }

        pieces.ForEach(_pieces.Add);
        return true;
    }

    private void AddOther(string? value)
    {
        if (value is not null || _pieces.Count == 0 || _pieces[_pieces.Count - 1].Value is not null)
        {
            _pieces.Add(new TextPiece(default, 0, value));
        }
    }

    private string? ConstantOf(SyntaxNode expression) => expression is InterpolationSyntax interpolation
        ? interpolation is { AlignmentClause: null, FormatClause: null } ? ConstantOf(interpolation.Expression) : null
        : _model?.GetConstantValue(expression).Value as string;

    // Returns the name of string.Format or string.Concat.
    private string? MethodOf(InvocationExpressionSyntax call) =>
        _model?.GetSymbolInfo(call).Symbol is IMethodSymbol
        {
            ContainingType.SpecialType: SpecialType.System_String,
            Name: nameof(string.Format) or nameof(string.Concat),
        } method
        && method.Parameters[0].Type.SpecialType == SpecialType.System_String
            ? method.Name
            : null;

    // Two splits are as good as many: neither is certain.
    private void FindSplits(string text, int start, int index, string[] split, List<string[]> splits)
    {
        if (index == _pieces.Count)
        {
            if (start == text.Length)
            {
                splits.Add((string[])split.Clone());
            }

            return;
        }

        if (_pieces[index].Value is { } known)
        {
            if (string.CompareOrdinal(text, start, known, 0, known.Length) == 0)
            {
                split[index] = known;
                FindSplits(text, start + known.Length, index + 1, split, splits);
            }

            return;
        }

        for (var end = start; end <= text.Length && splits.Count < 2 && _steps++ < MostSteps; end++)
        {
            split[index] = text.Substring(start, end - start);
            FindSplits(text, end, index + 1, split, splits);
        }
    }
}
