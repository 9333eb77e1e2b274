using System.Collections.Immutable;
using GalleryAnalyzers.Flow.Calls;
using GalleryAnalyzers.Flow.Domain;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Flow.Models;

/// <summary>Recognizes methods that may reject invalid values by their names or declarations, as their bodies are not followed.</summary>
internal static class GuardModel
{
    /// <summary>Whether the method tests whether its arguments are valid.</summary>
    public static bool IsPredicate(IMethodSymbol method) => BeginsWithAny(method.Name, FrameworkTable.PredicatePrefixes);

    /// <summary>Whether the call may throw for its arguments, so that only valid ones get past it.</summary>
    public static bool MayThrow(in CallSite call)
    {
        // A known text is never null, and a condition with a known value is no check of its operands.
        if (call.Method.Name.StartsWith("ThrowIfNull", StringComparison.Ordinal)
            || !BeginsWithAny(call.Method.Name, FrameworkTable.ThrowingPrefixes))
        {
            return false;
        }

        foreach (var argument in call.Arguments)
        {
            if (argument.Value.Single is ConstantAlternative { Value: bool })
            {
                return false;
            }
        }

        return true;
    }

    private static bool BeginsWithAny(string name, ImmutableArray<string> beginnings)
    {
        foreach (var beginning in beginnings)
        {
            if (name.StartsWith(beginning, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
