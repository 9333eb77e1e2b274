using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Triage;

/// <summary>
/// Finds the members from which calls lead to code that uses a gallery, over any number of calls and files, by names alone.
/// </summary>
/// <remarks>
/// A caller names the member, and its file the type that declares it, or one that this inherits from; an extension method is called without
/// the name of its type. A compilation without gallery code is not searched at all.
/// </remarks>
/// <param name="files">The files.</param>
internal sealed class CallerTriage(FileTriage files)
{
    private HashSet<SyntaxNode>? _callers;

    /// <summary>Whether the body is part of a member from which calls lead to code that uses a gallery.</summary>
    public bool Admits(SyntaxNode body, SemanticModel model, CancellationToken cancellationToken)
    {
        // Two threads may find the same members.
        _callers ??= FindCallers(model.Compilation, cancellationToken);
        return _callers.Count > 0 && body.AncestorsAndSelf().Any(_callers.Contains);
    }

    private HashSet<SyntaxNode> FindCallers(Compilation compilation, CancellationToken cancellationToken)
    {
        var callers = new HashSet<SyntaxNode>();
        var found = new List<MemberSummary>();
        var trees = compilation.SyntaxTrees
            .Select(tree => (Look: files.LookAt(tree, cancellationToken), Summary: files.SummaryOf(tree)))
            .ToList();
        var isOfGalleries = trees.Exists(static file => file.Look.Names == FileNames.Galleries);
        foreach (var (look, summary) in trees)
        {
            if (look.Names != FileNames.None)
            {
                found.AddRange(summary.Members.Where(member => NameTriage.MayAdmit(member, look)));
            }
        }

        var searched = trees.Where(file => isOfGalleries || file.Look.Names != FileNames.None).Select(static file => file.Summary).ToList();
        var types = new TypeHierarchy(searched);
        var isFound = new HashSet<MemberSummary>(found);
        while (found.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var called = CallsOf(found, types);
            var calling = searched.SelectMany(file => CallersIn(file, called)).ToList();
            callers.UnionWith(calling.Select(static member => member.Declaration));
            found = calling.FindAll(isFound.Add);
        }

        return callers;
    }

    // The names of the members, each with the names of the types that a file with a call has one of; null where it need not have any.
    private static Dictionary<string, HashSet<string>?> CallsOf(IEnumerable<MemberSummary> members, TypeHierarchy types)
    {
        var calls = new Dictionary<string, HashSet<string>?>();
        foreach (var member in members)
        {
            if (member.Name is not { } name || member.Type is not { Identifier.ValueText: var type })
            {
                continue;
            }

            Add(name, member.IsExtension ? null : types.RelativesOf(type));

            // The creator of an object determines the values that its methods use.
            Add(type, types.RelativesOf(type));
        }

        return calls;

        void Add(string name, HashSet<string>? its)
        {
            if (its is null || !calls.TryGetValue(name, out var known))
            {
                calls[name] = its;
            }
            else if (known is not null)
            {
                calls[name] = [.. known, .. its];
            }
        }
    }

    private static IEnumerable<MemberSummary> CallersIn(FileSummary file, Dictionary<string, HashSet<string>?> calls)
    {
        var called = new HashSet<string>(calls
            .Where(call => file.Words.MayContain(call.Key) && call.Value?.Any(file.Words.MayContain) != false)
            .Select(static call => call.Key));
        return called.Count == 0 ? [] : file.Members.Where(member => member.NamesAny(called));
    }
}
