using System.Collections.Immutable;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Rules.Shared;
using GalleryAnalyzers.Sdk.Resources;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Rules.Replication;

/// <summary>The value of an operation that may not have completed.</summary>
/// <remarks>
/// Source: the SDK's documentation of <c>Operation{T}.Value</c>; it throws an InvalidOperationException as long as the operation has none.
/// </remarks>
internal sealed class GAL7002_ValueBeforeCompletion() : ReadRule("GAL7002", Category.Replication, DiagnosticSeverity.Warning)
{
    // Azure completes operations on other resources at once: an availability set, a resource group.
    private static readonly ImmutableArray<KnownType> SlowTypes = ImmutableArray.CreateRange(
    [
        .. GalleryResources.Types,
        KnownTypes.DiskImageResource,
        KnownTypes.ManagedDiskResource,
        KnownTypes.SnapshotResource,
        KnownTypes.VirtualMachineResource,
        KnownTypes.VirtualMachineScaleSetResource,
    ]);

    /// <inheritdoc/>
    public override IReadOnlyList<string> Properties { get; } = [KnownNames.Properties.Value];

    /// <inheritdoc/>
    public override void Check(in ReadContext context)
    {
        if (!context.Symbols.IsOrDerivesFrom(context.Read.Property.ContainingType, KnownTypes.Operation))
        {
            return;
        }

        var calls = new List<IInvocationOperation>();
        foreach (var alternative in context.Instance.Alternatives)
        {
            if (alternative is not HandleAlternative { Handle: ResourceHandle { Call: { } call } } || !IsUnderWay(context, call))
            {
                return;
            }

            calls.Add(call);
        }

        var read = context.Read.Syntax;
        context.Reporter.Report(
            this,
            read,
            [DisplayText.Code(read)],
            repairs: Repairs(context, calls).ToList(),
            related: calls.ConvertAll(call => call.Syntax));
    }

    private static bool IsUnderWay(ReadContext context, IInvocationOperation call) =>
        context.Resources.FindPending(call) is { IsStarted: true, IsCertain: true } operation
        && SlowTypes.Any(type => context.Symbols.Is(operation.Type, type));

    private static IEnumerable<Repair> Repairs(ReadContext context, List<IInvocationOperation> calls)
    {
        var isAsync = calls[0].TargetMethod.Name.EndsWith("Async", StringComparison.Ordinal);
        if (context.Read.Instance is ILocalReferenceOperation { Syntax: IdentifierNameSyntax operation })
        {
            var wait = isAsync
                ? $"await {operation}.{KnownNames.Methods.WaitForCompletionAsync}();"
                : $"{operation}.{KnownNames.Methods.WaitForCompletion}();";
            yield return new Repair(RepairKind.InsertStatement, "wait", Strings.Localizable("Fix_Wait"), wait, Target: context.Read.Syntax);
        }

        if (calls.Count == 1
            && calls[0].Arguments.FirstOrDefault(argument => argument.Parameter?.Name == KnownNames.Parameters.WaitUntil) is { } waitUntil
            && waitUntil.Value is IFieldReferenceOperation { Syntax: ExpressionSyntax written, Field.ContainingType: var type })
        {
            yield return Repair.Replacement(written, "completed", type, KnownNames.Members.Completed);
        }
    }
}
