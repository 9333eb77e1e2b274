using System.Collections.Immutable;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.Engine;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GalleryAnalyzers.Flow.Calls;

/// <summary>Runs the constructors and initializers of the program's types on the objects that they create.</summary>
internal sealed class Constructors(Interpreter run)
{
    private readonly HashSet<IOperation> _followed = new();

    /// <summary>Creates an object of a type of the program; null where it is not tracked.</summary>
    public AbstractValue? Create(ProgramPoint at, in CallSite call, ITypeSymbol type)
    {
        if (run.Context.Bodies?.IsOfProgram(type) != true)
        {
            return null;
        }

        var created = run.Evaluator.Make(at, call.Operation, AbstractObject.Created(type));
        if (Run(at, call, created))
        {
            _followed.Add(call.Operation);
        }
        else
        {
            // Code that is not followed has set the members, and may have kept what it was given.
            _followed.Remove(call.Operation);
            foreach (var argument in call.Arguments)
            {
                run.Escapes.Escape(at, argument.Value, EscapeKind.Stored);
            }

            at.State.SetObject(IdOf(created), AbstractObject.Fetched(type));
        }

        return created;
    }

    /// <summary>Whether all code is followed that the operation runs to create an object.</summary>
    public bool IsFollowed(IOperation creation) => _followed.Contains(creation);

    /// <summary>Runs a constructor, with the initializers and the constructors of the base types that it runs.</summary>
    /// <returns>Whether all of them are followed.</returns>
    public bool Run(ProgramPoint at, in CallSite call, AbstractValue created)
    {
        var constructor = call.Method.OriginalDefinition;
        var type = constructor.ContainingType;
        if (type is { SpecialType: SpecialType.System_Object or SpecialType.System_ValueType })
        {
            return true;
        }

        if (run.Context.IsDeepEnough || constructor.DeclaringSyntaxReferences.Length > 1)
        {
            return false;
        }

        return constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(run.Context.CancellationToken) switch
        {
            null => constructor.Parameters.IsEmpty
                && run.Callees.Initialize(at, call, type, created) && RunBase(at, call, type, created),
            TypeDeclarationSyntax declaration => RunPrimary(at, call, declaration, created),
            ConstructorDeclarationSyntax { Initializer: var chained } =>
                (chained.IsKind(SyntaxKind.ThisConstructorInitializer) || run.Callees.Initialize(at, call, type, created))
                && (chained is not null || RunBase(at, call, type, created))
                && (at.IsDead || run.Callees.Construct(at, call, created)),
            _ => false,
        };
    }

    // The parameters of a primary constructor are fields to the methods of the object; those of a record are properties.
    private bool RunPrimary(ProgramPoint at, in CallSite call, TypeDeclarationSyntax declaration, AbstractValue created)
    {
        var type = call.Method.OriginalDefinition.ContainingType;
        foreach (var argument in call.Arguments)
        {
            var parameter = argument.Parameter.OriginalDefinition;
            Set(at, created, parameter, argument);
            foreach (var member in type.IsRecord ? type.GetMembers(parameter.Name) : ImmutableArray<ISymbol>.Empty)
            {
                if (member is IPropertySymbol && member.DeclaringSyntaxReferences.Any(
                        reference => reference.GetSyntax(run.Context.CancellationToken) is ParameterSyntax))
                {
                    Set(at, created, member, argument);
                }
            }
        }

        return run.Callees.Initialize(at, call, type, created)
            && (at.IsDead || (declaration.BaseList?.Types.Any(static its => its is PrimaryConstructorBaseTypeSyntax) == true
                ? run.Callees.Construct(at, call, created)
                : RunBase(at, call, type, created)));
    }

    private bool RunBase(ProgramPoint at, in CallSite call, INamedTypeSymbol type, AbstractValue created)
    {
        if (at.IsDead || type.BaseType is not { } baseType || type.IsValueType)
        {
            return true;
        }

        var constructor = baseType.InstanceConstructors.FirstOrDefault(static its => its.Parameters.IsEmpty);
        return constructor is not null
            && Run(at, new CallSite(call.Operation, constructor, created, ImmutableArray<CallArgument>.Empty, at.Block), created);
    }

    private static void Set(ProgramPoint at, AbstractValue created, ISymbol member, in CallArgument argument)
    {
        var id = IdOf(created);
        if (at.State.FindObject(id) is { } found)
        {
            at.State.SetObject(id, found.With(new PropertyValue(member, argument.Value, argument.Use, isCertain: true)));
        }
    }

    private static AllocationSite IdOf(AbstractValue created) => ((ObjectAlternative)created.Single!).Id;
}
