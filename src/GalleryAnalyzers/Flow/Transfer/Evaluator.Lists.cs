using System.Collections.Immutable;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.Engine;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Flow.Transfer;

/// <content>Arrays and collection expressions.</content>
internal sealed partial class Evaluator
{
    private AbstractValue CreateArray(ProgramPoint at, IArrayCreationOperation array)
    {
        foreach (var size in array.DimensionSizes)
        {
            Evaluate(at, size);
        }

        if (array.Type is not { } type || array.DimensionSizes.Length != 1)
        {
            return EvaluateOther(at, array);
        }

        if (array.Initializer is not { } initializer)
        {
            return Make(at, array, AbstractObject.CreatedList(type, ListContents.Unknown));
        }

        var elements = new List<ListElement>();
        foreach (var element in initializer.ElementValues)
        {
            elements.Add(new ListElement(Evaluate(at, element), element, at.Block, isCertain: true));
        }

        return Make(at, array, AbstractObject.CreatedList(type, ListContents.Of(elements)));
    }

    // Roslyn 4.8 has no operation for `[a, b, ..c]`: the elements are the children of an operation without a kind.
    private AbstractValue CreateFromCollectionExpression(ProgramPoint at, IOperation operation, CollectionExpressionSyntax syntax)
    {
        var contents = ListContents.Empty;
        foreach (var element in operation.ChildOperations)
        {
            var value = Evaluate(at, element);
            contents = syntax.Elements.Any(part => part is ExpressionElementSyntax single && single.Expression == element.Syntax)
                ? contents.Add(new ListElement(value, element, at.Block, isCertain: true))
                : run.Models.Collections.Append(at, contents, value);
        }

        return operation.Type is { } type ? Make(at, operation, AbstractObject.CreatedList(type, contents)) : Fresh(at, operation);
    }

    private AbstractValue ReadElement(ProgramPoint at, IArrayElementReferenceOperation element)
    {
        var array = Evaluate(at, element.ArrayReference);
        if (element.Indices.Length == 1 && element.Indices[0] is IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat } fromEnd)
        {
            var place = PlaceOf(at, fromEnd, run.Models.Collections.SizeOf(at, array));
            return run.Models.Collections.ElementOf(
                at, array, place is null ? Fresh(at, fromEnd) : AbstractValue.Constant(place, fromEnd), element);
        }

        var indices = element.Indices.Select(index => Evaluate(at, index)).ToImmutableArray();
        return indices.Length == 1 ? run.Models.Collections.ElementOf(at, array, indices[0], element) : Fresh(at, element);
    }

    // An element by its place from the end, or a part of a text.
    private AbstractValue ReadByIndexOrRange(ProgramPoint at, IImplicitIndexerReferenceOperation reference)
    {
        var whole = Evaluate(at, reference.Instance);
        var size = run.Models.Collections.SizeOf(at, whole);
        if (reference.Argument is IRangeOperation range)
        {
            var (start, end) = (
                range.LeftOperand is { } left ? PlaceOf(at, left, size) : 0,
                range.RightOperand is { } right ? PlaceOf(at, right, size) : size);
            return whole.Single is ConstantAlternative { Value: string text } && start >= 0 && start <= end && end <= text.Length
                ? AbstractValue.Constant(text.Substring(start.Value, end.Value - start.Value), reference)
                : Fresh(at, reference);
        }

        return PlaceOf(at, reference.Argument, size) is { } place && whole.Single is ObjectAlternative
            ? run.Models.Collections.ElementOf(at, whole, AbstractValue.Constant(place, reference), reference)
            : Fresh(at, reference);
    }

    // The place that an index stands for in a sequence of that size; null if it is unknown.
    private int? PlaceOf(ProgramPoint at, IOperation index, int? size)
    {
        while (index is IConversionOperation conversion)
        {
            index = conversion.Operand;
        }

        var isFromEnd = index is IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat };
        var number = Evaluate(at, isFromEnd ? ((IUnaryOperation)index).Operand : index).Single is ConstantAlternative { Value: int known }
            ? known
            : (int?)null;
        return isFromEnd ? size - number : number;
    }
}
