using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Resources;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Rules.Replication;

/// <summary>The replication status of a version that was fetched without it.</summary>
internal sealed class GAL7001_ReplicationStatusNotFetched() : ReadRule("GAL7001", Category.Replication, DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Properties { get; } = [KnownNames.Properties.ReplicationStatus];

    /// <inheritdoc/>
    public override void Check(in ReadContext context)
    {
        if ((Is(context, KnownProperties.VersionReplicationStatus) || Is(context, KnownProperties.ApplicationVersionReplicationStatus))
            && context.Instance.Single is ObjectAlternative { Id.Source: ResourceHandle { Call: { } call } }
            && call.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == KnownNames.Parameters.Expand) is { } expand
            && IsLeftOut(expand)
            && !IsTakenIntoAccount(context))
        {
            context.Reporter.Report(this, context.Read.Syntax, repairs: [Repair(call, expand)], related: [call.Syntax]);
        }
    }

    private static bool Is(in ReadContext context, KnownProperty property) =>
        SymbolEqualityComparer.Default.Equals(context.Read.Property, context.Symbols[property]);

    // Code behind a null check handles the missing status; a method with a check serves both kinds of callers.
    private static bool IsTakenIntoAccount(in ReadContext context)
    {
        var read = context.Read.Syntax;
        return NullChecks.IsBehindOne(read)
            || NullChecks.LeadsToAnother(read, AsksForIt)
            || (NullChecks.Is(read) && context.Reporter.IsInCall);
    }

    private static bool AsksForIt(SyntaxNode node) => node switch
    {
        IdentifierNameSyntax { Identifier.ValueText: var name, Parent: NameColonSyntax } => name == KnownNames.Parameters.Expand,
        IdentifierNameSyntax { Identifier.ValueText: var name } => name == KnownTypes.ReplicationStatusType.Name,
        _ => false,
    };

    private static bool IsLeftOut(IArgumentOperation expand) => expand.ArgumentKind == ArgumentKind.DefaultValue
        || WithoutConversion(expand.Value) is IDefaultValueOperation or { ConstantValue: { HasValue: true, Value: null } };

    private static IOperation WithoutConversion(IOperation value) =>
        value is IConversionOperation { OperatorMethod: null } conversion ? WithoutConversion(conversion.Operand) : value;

    private static Repair Repair(IInvocationOperation call, IArgumentOperation expand)
    {
        var isGiven = expand.ArgumentKind != ArgumentKind.DefaultValue;
        return new Repair(
            isGiven ? RepairKind.ReplaceValue : RepairKind.InsertArgument,
            "expand",
            Strings.Localizable("Fix_FetchReplicationStatus"),
            KnownNames.Properties.ReplicationStatus,
            KnownTypes.ReplicationStatusType.MetadataName,
            isGiven ? expand.Value.Syntax : call.Syntax,
            Name: isGiven ? null : KnownNames.Parameters.Expand);
    }
}
