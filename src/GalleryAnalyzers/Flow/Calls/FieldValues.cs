using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.Engine;
using GalleryAnalyzers.Flow.State;
using GalleryAnalyzers.Flow.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Flow.Calls;

/// <summary>The values of fields and properties that only their initializers set.</summary>
internal sealed class FieldValues(
    SemanticModel model, IFlowKnowledge knowledge, ReadOnlyMembers reads, CancellationToken cancellationToken, FieldValues? origin = null)
{
    private readonly Dictionary<ISymbol, AssignedValue?> _values = new(SymbolEqualityComparer.Default);

    // There is one for each file, so that a cycle of initializers through another file is detected.
    private readonly Dictionary<SyntaxTree, FieldValues> _files = origin?._files ?? new();
    private readonly Dictionary<ISymbol, bool> _writtenElsewhere = new(SymbolEqualityComparer.Default);
    private ISymbol? _initialized;

    /// <summary>
    /// The value of the field or property; null if it is unknown. Objects are unknown, as any code may have changed them.
    /// </summary>
    public AbstractValue? Find(ISymbol member) => FindAssigned(member)?.Value;

    /// <summary>The elements of the array or list that the field is set to, if its type only reads it; else null.</summary>
    public ListContents? FindElements(IFieldSymbol field) =>
        FindAssigned(field)?.Elements is { } elements && IsOnlyRead(field) ? elements : null;

    /// <summary>The values in another file.</summary>
    public FieldValues In(SemanticModel file)
    {
        if (file.SyntaxTree == model.SyntaxTree)
        {
            return this;
        }

        _files[model.SyntaxTree] = this;
        if (!_files.TryGetValue(file.SyntaxTree, out var values))
        {
            values = new FieldValues(file, knowledge, reads, cancellationToken, this);
            _files.Add(file.SyntaxTree, values);
        }

        return values;
    }

    /// <summary>Whether other bodies may write the variable: a parameter of a primary constructor that its type assigns.</summary>
    public bool IsWrittenElsewhere(ISymbol variable)
    {
        if (variable is not IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } constructor })
        {
            return false;
        }

        if (!_writtenElsewhere.TryGetValue(variable, out var isWritten))
        {
            isWritten = IsWrittenByType(variable, constructor);
            _writtenElsewhere.Add(variable, isWritten);
        }

        return isWritten;
    }

    private bool IsOnlyRead(IFieldSymbol field) =>
        field.DeclaredAccessibility == Accessibility.Private
        && field.ContainingType.DeclaringSyntaxReferences.All(part => reads.AreAllOf(field.Name, part.GetSyntax(cancellationToken)));

    private AssignedValue? FindAssigned(ISymbol member)
    {
        if (IsInitializedLater(member))
        {
            return null;
        }

        if (TreeOfOtherFile(member) is { } tree)
        {
            return In(SemanticModels.For(tree, model)).FindAssigned(member);
        }

        if (!_values.TryGetValue(member, out var value))
        {
            // A cycle of initializers finds no value for its own field.
            _values.Add(member, null);
            value = Compute(member);
            _values[member] = value;
        }

        return value;
    }

    // Static members of a type are initialized in the order of the text; that of its parts is not defined.
    private bool IsInitializedLater(ISymbol member) =>
        _initialized is { IsStatic: true } current
        && member is { IsStatic: true } and not IFieldSymbol { IsConst: true }
        && SymbolEqualityComparer.Default.Equals(member.ContainingType, current.ContainingType)
        && member.DeclaringSyntaxReferences.FirstOrDefault() is { } declaration
        && (declaration.SyntaxTree != model.SyntaxTree || declaration.Span.Start >= current.DeclaringSyntaxReferences[0].Span.Start);

    // A project that is referenced has syntax in an editor, and none in a build: it is code that cannot be seen.
    private SyntaxTree? TreeOfOtherFile(ISymbol member) =>
        member.DeclaringSyntaxReferences is { Length: 1 } declarations
        && declarations[0].SyntaxTree != model.SyntaxTree
        && SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, model.Compilation.Assembly)
            ? declarations[0].SyntaxTree
            : null;

    private AssignedValue? Compute(ISymbol member)
    {
        var canChange = member switch
        {
            IFieldSymbol field => !field.IsReadOnly || !(field.IsStatic || field.DeclaredAccessibility == Accessibility.Private),
            IPropertySymbol property => property.SetMethod is not null || property.IsVirtual || property.IsOverride || property.IsAbstract,
            _ => true,
        };
        if (canChange
            || member.DeclaringSyntaxReferences.Length != 1
            || member.DeclaringSyntaxReferences[0] is not { } reference
            || reference.SyntaxTree != model.SyntaxTree
            || InitializerOf(reference.GetSyntax(cancellationToken)) is not { } initializer
            || IsAssigned(member))
        {
            return null;
        }

        var graph = model.GetOperation(initializer, cancellationToken) switch
        {
            IFieldInitializerOperation field => ControlFlowGraph.Create(field, cancellationToken),
            IPropertyInitializerOperation property => ControlFlowGraph.Create(property, cancellationToken),
            _ => null,
        };
        if (graph is null)
        {
            return null;
        }

        var assigned = new AssignedValue(member);
        var body = new MethodBody(graph, VariableWrites.In(initializer, graph), this);
        var outer = _initialized;
        _initialized = member;
        var isComplete = Interpreter.Run(body, knowledge, assigned, bodies: null, cancellationToken);
        _initialized = outer;
        return isComplete ? assigned : null;
    }

    private bool IsWrittenByType(ISymbol parameter, IMethodSymbol constructor) =>
        constructor.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax(cancellationToken) is TypeDeclarationSyntax)
        && constructor.ContainingType.DeclaringSyntaxReferences.Any(
            part => VariableWrites.In(part.GetSyntax(cancellationToken)).IsReassigned(parameter));

    private static EqualsValueClauseSyntax? InitializerOf(SyntaxNode declaration) => declaration switch
    {
        VariableDeclaratorSyntax variable => variable.Initializer,
        PropertyDeclarationSyntax { AccessorList.Accessors: var accessors } property
            when accessors.All(IsAutomatic) => property.Initializer,
        _ => null,
    };

    private static bool IsAutomatic(AccessorDeclarationSyntax accessor) => accessor is { Body: null, ExpressionBody: null };

    // A constructor or an init accessor may assign a readonly member.
    private bool IsAssigned(ISymbol member)
    {
        foreach (var maker in member.ContainingType.GetMembers().OfType<IMethodSymbol>())
        {
            if (maker is not ({ MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor } or { IsInitOnly: true }))
            {
                continue;
            }

            foreach (var reference in maker.DeclaringSyntaxReferences)
            {
                if (reference.GetSyntax(cancellationToken) is ConstructorDeclarationSyntax or AccessorDeclarationSyntax
                    && VariableWrites.In(reference.GetSyntax(cancellationToken)).IsReassigned(member))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private sealed class AssignedValue(ISymbol member) : FlowObserver
    {
        public AbstractValue? Value { get; private set; }

        public ListContents? Elements { get; private set; }

        public override void OnStored(ISymbol stored, AbstractValue value, ShownState state)
        {
            if (SymbolEqualityComparer.Default.Equals(stored, member))
            {
                Value = IsFixed(value) ? value : null;
                Elements = value.Single is ObjectAlternative { Id: var id } && state.FindObject(id)?.List is { IsFullyKnown: true } list
                    && list.Elements.All(static element => element.Key is null && IsFixed(element.Value))
                    ? list
                    : null;
            }
        }

        private static bool IsFixed(AbstractValue value) => value.Alternatives.All(static alternative => alternative
            is ConstantAlternative or ShapeAlternative or MemberAlternative or TimeAlternative or ParsedAlternative);
    }
}
