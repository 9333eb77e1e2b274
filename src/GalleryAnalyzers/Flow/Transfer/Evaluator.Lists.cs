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
            elements.Add(new ListElement(Evaluate(at, element), element, isCertain: true));
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
                ? contents.Add(new ListElement(value, element, isCertain: true))
                : run.Models.Collections.Append(at, contents, value);
        }

        return operation.Type is { } type ? Make(at, operation, AbstractObject.CreatedList(type, contents)) : Fresh(at, operation);
    }

    private AbstractValue ReadElement(ProgramPoint at, IArrayElementReferenceOperation element)
    {
        var array = Evaluate(at, element.ArrayReference);
        var indices = element.Indices.Select(index => Evaluate(at, index)).ToImmutableArray();
        return indices.Length == 1 ? run.Models.Collections.ElementOf(at, array, indices[0], element) : Fresh(at, element);
    }
}
