using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Flow;

/// <content>The transfer functions: what an operation gives, and what it changes.</content>
internal sealed partial class Interpreter
{
    /// <summary>A body with expressions nested deeper than this is given up: the stack of the host that runs us has an end.</summary>
    private const int MaximumDepth = 250;

    private readonly List<IFlowAnonymousFunctionOperation> _lambdas = new();

    /// <summary>What the operation gives. Runs what it does, and its operands, in their order.</summary>
    private AbstractValue Evaluate(IOperation operation)
    {
        _context.CountStep(_caller is not null);
        if (_depth >= MaximumDepth)
        {
            _context.GiveUp();
        }

        if (_context.IsExhausted)
        {
            return AbstractValue.GivenUp;
        }

        _depth++;
        var value = EvaluateCore(operation);
        _depth--;
        return value;
    }

    // By kind: to ask an operation for one interface after the other takes longer than most of what is done then.
    private AbstractValue EvaluateCore(IOperation operation)
    {
        switch (operation.Kind)
        {
            case OperationKind.ExpressionStatement:
                return Evaluate(((IExpressionStatementOperation)operation).Operation);

            case OperationKind.SimpleAssignment:
                return Assign((ISimpleAssignmentOperation)operation);

            case OperationKind.LocalReference:
                return ReadVariable(((ILocalReferenceOperation)operation).Local, operation);

            case OperationKind.ParameterReference:
                return ReadVariable(((IParameterReferenceOperation)operation).Parameter, operation);

            case OperationKind.FlowCapture:
                return Capture((IFlowCaptureOperation)operation);

            case OperationKind.FlowCaptureReference:
                return _state.FindCapture(((IFlowCaptureReferenceOperation)operation).Id);

            case OperationKind.InterpolatedString:
                return Interpolate((IInterpolatedStringOperation)operation);
        }

        if (operation.ConstantValue.HasValue)
        {
            return AbstractValue.Constant(operation.ConstantValue.Value, operation);
        }

        switch (operation.Kind)
        {
            case OperationKind.ObjectCreation:
                return Create((IObjectCreationOperation)operation);

            case OperationKind.Invocation:
                return Invoke((IInvocationOperation)operation);

            case OperationKind.PropertyReference:
                return ReadProperty((IPropertyReferenceOperation)operation);

            case OperationKind.FieldReference:
                return ReadField((IFieldReferenceOperation)operation);

            case OperationKind.Conversion:
                return Convert((IConversionOperation)operation);

            case OperationKind.Await:
                var awaited = ((IAwaitOperation)operation).Operation;
                return Await(Evaluate(awaited), awaited.Type);

            case OperationKind.Binary:
                return Combine((IBinaryOperation)operation);

            case OperationKind.Increment or OperationKind.Decrement:
                return Increment((IIncrementOrDecrementOperation)operation);

            case OperationKind.CompoundAssignment:
                return AssignCompound((ICompoundAssignmentOperation)operation);

            case OperationKind.DeconstructionAssignment:
                var deconstruction = (IDeconstructionAssignmentOperation)operation;
                Deconstruct(deconstruction.Target, deconstruction.Value);
                return AbstractValue.Unknown;

            case OperationKind.ArrayCreation:
                return CreateArray((IArrayCreationOperation)operation);

            case OperationKind.ArrayElementReference:
                return ReadElement((IArrayElementReferenceOperation)operation);

            case OperationKind.DelegateCreation or OperationKind.FlowAnonymousFunction:
                return CreateDelegate(operation);

            case OperationKind.IsPattern:
                var pattern = (IIsPatternOperation)operation;
                BindPattern(pattern.Pattern, Evaluate(pattern.Value));
                return Fresh(operation);

            case OperationKind.IsNull:
                Evaluate(((IIsNullOperation)operation).Operand);
                return Fresh(operation);

            case OperationKind.DefaultValue when operation.Type?.IsReferenceType == true:
                return AbstractValue.Constant(null, operation);

            case OperationKind.DeclarationExpression:
                return Evaluate(((IDeclarationExpressionOperation)operation).Expression);

            default:
                return operation.Syntax is CollectionExpressionSyntax collection
                    ? CreateFromCollectionExpression(operation, collection)
                    : EvaluateOther(operation);
        }
    }

    /// <summary>An operation of which only the operands are understood: what they hold is out of our hands.</summary>
    private AbstractValue EvaluateOther(IOperation operation)
    {
        foreach (var operand in operation.ChildOperations)
        {
            GiveAway(Evaluate(operand), HandOver.Stored);
        }

        return Fresh(operation);
    }

    /// <summary>A value of which only that it is itself is known.</summary>
    private AbstractValue Fresh(IOperation operation) => UnknownOf(operation, _block, operation);

    private AbstractValue UnknownOf(object source, int block, IOperation? origin)
    {
        if (!_unknowns.TryGetValue(source, out var value))
        {
            value = AbstractValue.Of(new UnknownAlternative(new Identity(source, block), origin));
            _unknowns.Add(source, value);
        }

        return value;
    }

    // Variables

    private AbstractValue ReadVariable(ISymbol variable, IOperation reference)
    {
        if (IsWrittenOutOfSight(variable))
        {
            return AbstractValue.Unknown;
        }

        if (_state.FindVariable(variable) is { } value)
        {
            return value;
        }

        if (_captured.TryGetValue(variable, out var captured))
        {
            return captured;
        }

        if (reference.ConstantValue.HasValue)
        {
            return AbstractValue.Constant(reference.ConstantValue.Value, reference);
        }

        return variable is IParameterSymbol parameter && !(_writes.IsReassigned(parameter) && IsOuter(parameter))
            ? UnknownOf(parameter, -1, origin: null)
            : AbstractValue.Unknown;
    }

    // What a reference leads to is written under other names.
    private bool IsWrittenOutOfSight(ISymbol variable) =>
        variable is ILocalSymbol { IsRef: true }
        || _writes.IsWrittenOutOfSight(variable)
        || _fields.IsWrittenElsewhere(variable);

    private bool IsOuter(IParameterSymbol parameter) => _captured.Count > 0 && !_graph.OriginalOperation.Syntax.Span.Contains(
        parameter.DeclaringSyntaxReferences.FirstOrDefault()?.Span ?? default);

    private void WriteVariable(ISymbol variable, AbstractValue value, bool isDeclaration)
    {
        if (IsWrittenOutOfSight(variable))
        {
            GiveAway(value, HandOver.Stored);
            return;
        }

        _state.SetVariable(variable, value);
        if (_isReporting && isDeclaration && !_writes.IsReassigned(variable))
        {
            _declared[variable] = value;
        }
    }

    private AbstractValue Capture(IFlowCaptureOperation capture)
    {
        _capturedTargets[capture.Id] = capture.Value;
        var value = Evaluate(capture.Value);
        _state.SetCapture(capture.Id, value);
        return value;
    }

    // Assignments

    private AbstractValue Assign(ISimpleAssignmentOperation assignment)
    {
        var value = Evaluate(assignment.Value);
        if (assignment is { IsRef: true, Value: IArrayElementReferenceOperation { ArrayReference: var array } })
        {
            GiveAway(Evaluate(array), HandOver.Stored);
        }

        AssignTo(assignment.Target, value, assignment.Value);
        return value;
    }

    private void AssignTo(IOperation target, AbstractValue value, IOperation use)
    {
        switch (target)
        {
            case ILocalReferenceOperation local:
                WriteVariable(local.Local, value, local.IsDeclaration);
                break;

            case IParameterReferenceOperation parameter:
                WriteVariable(parameter.Parameter, value, isDeclaration: false);
                break;

            case IFlowCaptureReferenceOperation reference when _capturedTargets.TryGetValue(reference.Id, out var captured):
                AssignTo(captured, value, use);
                break;

            case IPropertyReferenceOperation property:
                AssignProperty(property, value, use);
                break;

            case IArrayElementReferenceOperation element:
                var array = Evaluate(element.ArrayReference);
                foreach (var index in element.Indices)
                {
                    Evaluate(index);
                }

                MakeListUncertain(array);
                GiveAway(value, HandOver.Stored);
                break;

            case IDeclarationExpressionOperation declaration:
                AssignTo(declaration.Expression, value, use);
                break;

            case IConversionOperation conversion:
                AssignTo(conversion.Operand, value, use);
                break;

            case IDiscardOperation:
                break;

            case IFieldReferenceOperation field:
                if (field.Instance is { } owner)
                {
                    Evaluate(owner);
                }

                Store(field.Field, value);
                break;

            default:
                foreach (var operand in target.ChildOperations)
                {
                    Evaluate(operand);
                }

                GiveAway(value, HandOver.Stored);
                break;
        }
    }

    private void Store(ISymbol member, AbstractValue value)
    {
        if (_isReporting)
        {
            _context.Observer.OnStored(member, value);
        }

        GiveAway(value, HandOver.Stored);
    }

    private void AssignProperty(IPropertyReferenceOperation reference, AbstractValue value, IOperation use)
    {
        var instance = reference.Instance is null ? null : Evaluate(reference.Instance);
        var arguments = reference.Arguments.IsEmpty
            ? ImmutableArray<CallArgument>.Empty
            : EvaluateArguments(reference.Arguments);
        if (!arguments.IsEmpty)
        {
            if (instance is not null && arguments.Length == 1 && IsTextDictionary(reference.Property.ContainingType))
            {
                SetEntry(instance, arguments[0], value, use);
            }
            else if (instance is not null)
            {
                MakeListUncertain(instance);
            }

            GiveAway(value, HandOver.Stored);
            return;
        }

        var property = reference.Property;
        if (instance is null || !Knowledge.IsModel(property.ContainingType))
        {
            Store(property, value);
            return;
        }

        if (_isReporting)
        {
            _context.Observer.OnValue(property, value, use, _state);
        }

        var isCertain = instance.Single is ObjectAlternative;
        var isFollowed = true;
        foreach (var alternative in instance.Alternatives)
        {
            if (alternative is ObjectAlternative { Id: var id } && _state.FindObject(id) is { HasEscaped: false } target)
            {
                _state.SetObject(id, SetProperty(target, property, value, use, isCertain));
            }
            else
            {
                isFollowed = false;
            }
        }

        if (!isFollowed || !isCertain)
        {
            GiveAway(value, HandOver.Stored);
        }
    }

    private static AbstractObject SetProperty(
        AbstractObject target, IPropertySymbol property, AbstractValue value, IOperation use, bool isCertain)
    {
        if (isCertain)
        {
            return target.With(new PropertyValue(property, value, use, isCertain: true));
        }

        return target.Find(property) is { } old
            ? target.With(new PropertyValue(property, old.Value.Join(value), null, old.IsCertain))
            : target.With(new PropertyValue(property, value, use, isCertain: false));
    }

    private AbstractValue Increment(IIncrementOrDecrementOperation increment)
    {
        var old = Evaluate(increment.Target);
        var step = increment.Kind == OperationKind.Increment ? 1 : -1;
        var value = old.Single is ConstantAlternative { Value: int number }
            ? AbstractValue.Constant(unchecked(number + step), increment)
            : Fresh(increment);
        AssignTo(increment.Target, value, increment);
        return increment.IsPostfix ? old : value;
    }

    private AbstractValue AssignCompound(ICompoundAssignmentOperation compound)
    {
        var left = Evaluate(compound.Target);
        var right = Evaluate(compound.Value);
        var value = compound.OperatorMethod is null ? Combine(compound.OperatorKind, left, right, compound) : Fresh(compound);
        AssignTo(compound.Target, value, compound);
        return value;
    }

    private void Deconstruct(IOperation target, IOperation value)
    {
        // All values are read before any target is written: (a, b) = (b, a).
        var assignments = new List<(IOperation Target, AbstractValue Value, IOperation Use)>();
        Read(target, value);
        foreach (var assignment in assignments)
        {
            AssignEach(assignment.Target, assignment.Value, assignment.Use);
        }

        void Read(IOperation target, IOperation value)
        {
            target = target is IDeclarationExpressionOperation declaration ? declaration.Expression : target;
            if (target is ITupleOperation targets
                && Unwrap(value) is ITupleOperation values && values.Elements.Length == targets.Elements.Length)
            {
                for (var i = 0; i < targets.Elements.Length; i++)
                {
                    Read(targets.Elements[i], values.Elements[i]);
                }
            }
            else if (target is ITupleOperation)
            {
                GiveAway(Evaluate(value), HandOver.Stored);
                assignments.Add((target, AbstractValue.Unknown, value));
            }
            else
            {
                assignments.Add((target, Evaluate(value), value));
            }
        }

        static IOperation Unwrap(IOperation operation) =>
            operation is IConversionOperation { OperatorMethod: null } conversion ? conversion.Operand : operation;
    }

    private void AssignEach(IOperation target, AbstractValue value, IOperation use)
    {
        target = target is IDeclarationExpressionOperation { Expression: ITupleOperation declared } ? declared : target;
        if (target is ITupleOperation tuple)
        {
            foreach (var element in tuple.Elements)
            {
                AssignEach(element, AbstractValue.Unknown, use);
            }
        }
        else
        {
            AssignTo(target, value, use);
        }
    }

    // Objects

    private AbstractValue Create(IObjectCreationOperation creation)
    {
        var arguments = EvaluateArguments(creation.Arguments);
        AssignReferences(arguments, AbstractValue.Unknown);
        if (creation.Constructor is not { } constructor || creation.Type is not { } type)
        {
            return Fresh(creation);
        }

        var call = new CallSite(creation, constructor, receiver: null, arguments, _block);
        if (Knowledge.IsModel(type))
        {
            var created = AbstractObject.Created(type);
            foreach (var argument in arguments)
            {
                if (Knowledge.PropertySetBy(argument.Parameter) is { } property)
                {
                    Report(property, argument);
                    created = created.With(new PropertyValue(property, argument.Value, argument.Use, isCertain: true));
                }
                else
                {
                    Report(argument.Parameter, argument);
                    GiveAway(argument.Value, HandOver.Stored);
                }
            }

            return Make(creation, created);
        }

        Report(call.Arguments);
        ReportUsersOf(creation, constructor, arguments);
        if (arguments.Length == 1 && Knowledge.KeepsMeaning(constructor))
        {
            return arguments[0].Value;
        }

        if ((Moments.OfCreation(call) ?? Knowledge.Call(call)) is { } known)
        {
            Report(call, known);
            return known;
        }

        if (IsList(type))
        {
            var contents = ListContents.Empty;
            foreach (var argument in arguments)
            {
                contents = argument.Parameter.Type.SpecialType == SpecialType.System_Int32
                    ? contents
                    : Append(contents, argument.Value);
            }

            return Make(creation, AbstractObject.CreatedList(type, contents));
        }

        if (IsTextDictionary(type))
        {
            return Make(creation, AbstractObject.CreatedList(type, ContentsOfNewDictionary(arguments)));
        }

        foreach (var argument in arguments)
        {
            GiveAway(argument.Value, HandOver.Stored);
        }

        return Fresh(creation);
    }

    private AbstractValue Make(IOperation site, AbstractObject created)
    {
        if (!_made.TryGetValue(site, out var made))
        {
            var id = new ObjectId(site, _block);
            made = (id, AbstractValue.Of(new ObjectAlternative(id, site)));
            _made.Add(site, made);
        }

        _state.SetObject(made.Id, created);
        return made.Value;
    }

    private AbstractValue ReadProperty(IPropertyReferenceOperation reference)
    {
        var property = reference.Property;
        var instance = reference.Instance is null ? null : Evaluate(reference.Instance);
        if (!reference.Arguments.IsEmpty)
        {
            var arguments = EvaluateArguments(reference.Arguments);
            return instance is null ? Fresh(reference) : ReadElement(instance, arguments[0].Value, reference);
        }

        if (instance is null)
        {
            return Knowledge.IsNamedChoice(property)
                ? AbstractValue.Of(new MemberAlternative(property, reference))
                : Moments.OfStaticProperty(reference) ?? ReadOwnProperty(reference);
        }

        ReportRead(reference, instance);
        if (IsTaskResult(property))
        {
            return Written(Await(instance, property.ContainingType), property.ContainingType, reference);
        }

        if (Knowledge.KeepsMeaning(property))
        {
            return Written(instance, property.ContainingType, reference);
        }

        if (Knowledge.Receive(property, instance, _state.World) is { } received)
        {
            return Receive(received, reference);
        }

        if ((Moments.OfProperty(property, instance) ?? Knowledge.Read(property, instance, reference, _block)) is { } known)
        {
            return known;
        }

        if (reference.Instance is IInstanceReferenceOperation)
        {
            return ReadOwnProperty(reference);
        }

        AbstractValue? joined = null;
        foreach (var alternative in instance.Alternatives)
        {
            var value = alternative is ObjectAlternative { Id: var id } && _state.FindObject(id) is { HasEscaped: false } owner
                ? ReadProperty(id, owner, property, reference)
                : Fresh(reference);
            joined = joined?.Join(value) ?? value;
        }

        return joined ?? Fresh(reference);
    }

    private AbstractValue ReadProperty(ObjectId id, AbstractObject owner, IPropertySymbol property, IOperation reference)
    {
        if (owner.List is { } list)
        {
            return property.Name == "Current" ? AnyElement(list, reference) : Fresh(reference);
        }

        if (owner.Find(property) is { } set)
        {
            return set.IsCertain || IsBornWithList(property) ? set.Value
                : set.Value.Join(owner.MayHoldMore ? AbstractValue.Unknown : AbstractValue.Constant(null, reference));
        }

        if (!Knowledge.IsModel(property.ContainingType))
        {
            return Fresh(reference);
        }

        return IsBornWithList(property)
            ? MakeBornList(id, owner, property, reference)
            : !owner.MayHoldMore
                && property.SetMethod is not null
                && (property.Type.IsReferenceType || property.Type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T)
                ? AbstractValue.Constant(null, reference)
                : Fresh(reference);
    }

    private static bool IsBornWithList(IPropertySymbol property) =>
        property is { SetMethod: null, Type: INamedTypeSymbol type }
        && (type.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IList_T || IsTextDictionary(type));

    /// <summary>The list or dictionary that a model is born with, which its property has no setter for.</summary>
    private AbstractValue MakeBornList(ObjectId id, AbstractObject owner, IPropertySymbol property, IOperation reference)
    {
        if (!_partIds.TryGetValue((id, property), out var part))
        {
            var received = owner.MayHoldMore ? AbstractObject.CreatedList(property.Type, ListContents.Unknown) : null;
            part = new ObjectId(id.Site, id.Block, id, id.Source, received);
            _partIds.Add((id, property), part);
        }

        var value = AbstractValue.Of(new ObjectAlternative(part, id.Site));
        _state.SetObject(part, part.Received ?? AbstractObject.CreatedList(property.Type, ListContents.Empty));
        _state.SetObject(id, owner.With(new PropertyValue(property, value, null, isCertain: true)));
        return value;
    }

    private AbstractValue ReadOwnProperty(IPropertyReferenceOperation reference) =>
        _state.FindVariable(reference.Property.OriginalDefinition) is { } stored ? stored
        : _fields.Find(reference.Property) is { } value
            ? value.Select(alternative => alternative.WithOrigin(reference))
            : (reference.Property.GetMethod is { } getter ? InvokeBody(CallOf(getter, reference)) : null) ?? Fresh(reference);

    private CallSite CallOf(IMethodSymbol getter, IPropertyReferenceOperation reference) =>
        new(reference, getter, receiver: null, ImmutableArray<CallArgument>.Empty, _block);

    private AbstractValue ReadField(IFieldReferenceOperation reference)
    {
        var field = reference.Field;
        if (reference.Instance is { } instance and not IInstanceReferenceOperation)
        {
            Evaluate(instance);
            return Fresh(reference);
        }

        if (_state.FindVariable(field.OriginalDefinition) is { } stored)
        {
            return stored;
        }

        if (_fields.Find(field) is { } value)
        {
            return value.Select(alternative => alternative.WithOrigin(reference));
        }

        return field.IsReadOnly && !field.IsImplicitlyDeclared && !_writes.IsReassigned(field)
            ? UnknownOf(field, -1, origin: null).Select(alternative => alternative.WithOrigin(reference))
            : Fresh(reference);
    }

    // What leaves our hands

    /// <summary>The objects in the value, and all that they hold, are now where code that cannot be seen may change them.</summary>
    private void GiveAway(AbstractValue value, HandOver how)
    {
        ReportHandOver(value, how);
        Escape(value);
    }

    private void ReportHandOver(AbstractValue value, HandOver how)
    {
        if (!_isReporting)
        {
            return;
        }

        foreach (var alternative in value.Alternatives)
        {
            if (alternative is ObjectAlternative { Id: var id } && _state.FindObject(id) is { HasEscaped: false })
            {
                _context.Observer.OnHandOver(id, how, _state);
            }
        }
    }

    private void Escape(AbstractValue value)
    {
        foreach (var alternative in value.Alternatives)
        {
            if (alternative is ObjectAlternative its)
            {
                _state.Escape(its.Id);
            }
        }
    }

    // What the observer is told

    private void Report(ImmutableArray<CallArgument> arguments)
    {
        foreach (var argument in arguments)
        {
            Report(argument.Parameter, argument);
        }
    }

    private void Report(ISymbol target, in CallArgument argument)
    {
        if (_isReporting && argument.IsExplicit)
        {
            _context.Observer.OnValue(target, argument.Value, argument.Use, _state);
        }
    }

    private void ReportRead(IPropertyReferenceOperation read, AbstractValue instance)
    {
        if (_isReporting)
        {
            _context.Observer.OnRead(read, instance, _state);
        }

        _state.SetWorld(Knowledge.After(read, instance, _state.World));
    }

    private void Report(in CallSite call, AbstractValue result)
    {
        if (_isReporting)
        {
            _context.Observer.OnCall(call, result, _state);
        }
    }
}
