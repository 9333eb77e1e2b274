using System.Collections.Immutable;
using GalleryAnalyzers.Flow.Domain;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Flow.Calls;

/// <summary>An argument of a call, with its abstract value.</summary>
internal readonly struct CallArgument(IParameterSymbol parameter, AbstractValue value, IOperation use, bool isExplicit)
{
    public IParameterSymbol Parameter { get; } = parameter;

    public AbstractValue Value { get; } = value;

    /// <summary>The argument's expression.</summary>
    public IOperation Use { get; } = use;

    /// <summary>Whether the argument is written in the source, rather than the parameter's default.</summary>
    public bool IsExplicit { get; } = isExplicit;
}

/// <summary>A call of a method or constructor, with the abstract values of its receiver and arguments.</summary>
internal readonly struct CallSite(
    IOperation operation, IMethodSymbol method, AbstractValue? receiver, ImmutableArray<CallArgument> arguments, int block)
{
    public IOperation Operation { get; } = operation;

    public IMethodSymbol Method { get; } = method;

    /// <summary>The receiver; null for a static method.</summary>
    public AbstractValue? Receiver { get; } = receiver;

    /// <summary>Whether the type of the receiver decides which method is called.</summary>
    public bool IsVirtual => Operation switch
    {
        IInvocationOperation call => call.IsVirtual,
        IPropertyReferenceOperation { Instance: { } instance } => instance.Syntax is not BaseExpressionSyntax,
        _ => false,
    };

    public ImmutableArray<CallArgument> Arguments { get; } = arguments;

    /// <summary>The block of the control flow graph that makes the call.</summary>
    public int Block { get; } = block;

    /// <summary>The argument for the parameter of that name; null if the method has none.</summary>
    public CallArgument? Find(string parameterName)
    {
        foreach (var argument in Arguments)
        {
            if (argument.Parameter.Name == parameterName)
            {
                return argument;
            }
        }

        return null;
    }
}
