using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace GalleryAnalyzers.Flow;

/// <summary>Finds the bodies of the methods that a body calls.</summary>
internal interface IMethodBodies
{
    /// <summary>The body that a call of the method certainly runs; null where another might, or where it is not worth a look.</summary>
    MethodBody? Find(IMethodSymbol method);
}

/// <summary>The body of a method.</summary>
/// <param name="Graph">Its control flow graph.</param>
/// <param name="Writes">The variables that it writes.</param>
/// <param name="Fields">The values of the fields that its file sets.</param>
internal sealed record MethodBody(ControlFlowGraph Graph, VariableWrites Writes, FieldValues Fields);
