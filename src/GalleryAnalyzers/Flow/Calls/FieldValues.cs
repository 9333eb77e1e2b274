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
    /// <summary>The part of the budget of a body that the initializer of one member may cost.</summary>
    private const int PartOfInitializer = 25;

    private readonly Dictionary<ISymbol, AssignedValue?> _values = new(SymbolEqualityComparer.Default);

    // There is one for each file, so that a cycle of initializers through another file is detected.
    private readonly Dictionary<SyntaxTree, FieldValues> _files = origin?._files ?? new();
    private readonly Dictionary<ISymbol, bool> _writtenElsewhere = new(SymbolEqualityComparer.Default);
    private ISymbol? _initialized;

    /// <summary>The bodies that initializers call; null if they are not followed.</summary>
    public IMethodBodies? Bodies { get; set; } = origin?.Bodies;

    /// <summary>
    /// The value of the field or property; null if it is unknown. Objects are unknown, as any code may have changed them.
    /// </summary>
    public AbstractValue? Find(ISymbol member) => FindAssigned(member)?.Value;

    /// <summary>
    /// The object that the member is set to, if nothing can change it: an array or a list, if the program only reads it, a tuple or an
    /// object whose members are set with it; else null.
    /// </summary>
    public ObjectSnapshot? FindObject(ISymbol member) =>
        FindAssigned(member)?.Object is { } found && (found.FindObject(found.Root)!.List is null || IsOnlyRead(member)) ? found : null;

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

    private bool IsOnlyRead(ISymbol member) => member.DeclaredAccessibility == Accessibility.Private
        ? member.ContainingType.DeclaringSyntaxReferences.All(part => IsOnlyReadIn(member, part.GetSyntax(cancellationToken)))
        : Visibility.IsInternal(member, knowledge.Types)
            && model.Compilation.SyntaxTrees.All(tree => IsOnlyReadIn(member, tree.GetRoot(cancellationToken)));

    private bool IsOnlyReadIn(ISymbol member, SyntaxNode code)
    {
        var others = reads.OthersOf(member.Name, code);
        return others.IsEmpty || SemanticModels.For(code.SyntaxTree, model) is var its && others.All(use =>
            its.GetSymbolInfo(use, cancellationToken).Symbol is { } named
            && !SymbolEqualityComparer.Default.Equals(named.OriginalDefinition, member.OriginalDefinition));
    }

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
        var isComplete = Interpreter.Run(
            body,
            knowledge,
            assigned,
            Bodies,
            new Budget(Interpreter.WorkBudget / PartOfInitializer, cancellationToken),
            cancellationToken);
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

        /// <summary>The object that the member is set to, if nothing but the elements of a list can change in it.</summary>
        public ObjectSnapshot? Object { get; private set; }

        public override void OnStored(ISymbol stored, AbstractValue value, ShownState state)
        {
            if (SymbolEqualityComparer.Default.Equals(stored, member))
            {
                Value = IsFixed(value) ? value : null;
                Object = value.Single is ObjectAlternative { Id: var id } && ObjectSnapshot.Take(id, state) is { } taken
                    && taken.FindObject(id) is { } root && IsFixed(root, taken)
                    ? taken
                    : null;
            }
        }

        private static bool IsFixed(AbstractValue value) => value.Alternatives.All(static alternative => alternative
            is ConstantAlternative or ShapeAlternative or MemberAlternative or TimeAlternative or ParsedAlternative);

        private static bool IsFixed(AbstractValue value, ObjectSnapshot taken) => value.Single is ObjectAlternative { Id: var id }
            ? taken.FindObject(id) is { List: null } held && IsFixed(held, taken)
            : IsFixed(value);

        private static bool IsFixed(AbstractObject found, ObjectSnapshot taken) => found.List is { } list
            ? list.IsExact
                && list.Elements.All(element => (element.Key is null || IsFixed(element.Key)) && IsFixed(element.Value, taken))
            : !found.HasEscaped && !found.MayHoldMore
                && (found.Type.IsValueType || IsSetOnce(found.Type))
                && found.Properties.All(property => IsFixed(property.Value, taken));

        // Whether all members of the objects are set with them only; of other assemblies' types not all are visible.
        private static bool IsSetOnce(ITypeSymbol? type) => type is null or { SpecialType: SpecialType.System_Object }
            || ((type.IsAnonymousType || !type.DeclaringSyntaxReferences.IsEmpty)
                && type.GetMembers().OfType<IFieldSymbol>().All(static field => field.IsStatic || field.IsConst || field.IsReadOnly)
                && IsSetOnce(type.BaseType));
    }
}
