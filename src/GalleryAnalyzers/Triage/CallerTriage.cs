using System.Collections.Immutable;
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
        _callers ??= CallersOf(ImmutableArray.CreateRange(model.Compilation.SyntaxTrees), cancellationToken);
        return _callers.Count > 0 && body.AncestorsAndSelf().Any(_callers.Contains);
    }

    private HashSet<SyntaxNode> CallersOf(ImmutableArray<SyntaxTree> trees, CancellationToken cancellationToken) =>
        files.SummaryOf(trees[0]).Callers.Of(trees, () => FindCallers(trees, cancellationToken));

    private HashSet<SyntaxNode> FindCallers(ImmutableArray<SyntaxTree> trees, CancellationToken cancellationToken)
    {
        var callers = new HashSet<SyntaxNode>();
        var found = new List<MemberSummary>();
        var looks = trees
            .Select(tree => (Look: files.LookAt(tree, cancellationToken), Summary: files.SummaryOf(tree)))
            .ToList();
        var isOfGalleries = looks.Exists(static file => file.Look.Names == FileNames.Galleries);
        foreach (var (look, summary) in looks)
        {
            if (look.Names != FileNames.None)
            {
                found.AddRange(summary.Members.Where(member => NameTriage.MayAdmit(member, look)));
            }
        }

        var searched = looks.Where(file => isOfGalleries || file.Look.Names != FileNames.None).Select(static file => file.Summary).ToList();
        var types = new TypeHierarchy(searched);
        var (isFound, isSearched) = (new HashSet<MemberSummary>(found), new HashSet<(string Name, string? Type)>());
        while (found.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var called = CallsOf(found, types, isSearched);
            found = new();
            foreach (var caller in searched.SelectMany(file => CallersIn(file, called)))
            {
                if (callers.Add(caller.Declaration) && isFound.Add(caller))
                {
                    found.Add(caller);
                }
            }
        }

        return callers;
    }

    // The calls of the members that are still to be searched for, by the hashes of their names.
    private static Dictionary<uint, Call> CallsOf(
        IEnumerable<MemberSummary> members, TypeHierarchy types, HashSet<(string Name, string? Type)> isSearched)
    {
        var calls = new Dictionary<uint, Call>();
        foreach (var member in members)
        {
            if (member.Name is { } name && member.Type is { Identifier.ValueText: var type })
            {
                Add(name, member.IsExtension ? null : type);

                // The creator of an object determines the values that its methods use.
                Add(type, type);
            }
        }

        return calls;

        void Add(string name, string? type)
        {
            if (!isSearched.Add((name, type)))
            {
                return;
            }

            var hash = WordSet.HashOf(name);
            if (!calls.TryGetValue(hash, out var call))
            {
                calls.Add(hash, call = new Call());
            }

            call.Names.Add(name);
            call.Needs(type is null ? null : types.RelativesOf(type));
        }
    }

    private static IEnumerable<MemberSummary> CallersIn(FileSummary file, Dictionary<uint, Call> calls) => file.Words.In(calls)
        .Where(call => call.MayBeIn(file.Words))
        .SelectMany(static call => call.Names)
        .SelectMany(file.MembersNaming);

    /// <summary>The calls by names of one hash, which nearly always is one name.</summary>
    private sealed class Call
    {
        // The hashes of types; null where a caller need not name any.
        private HashSet<uint>? _types = new();

        public HashSet<string> Names { get; } = new();

        /// <summary>A file with a call names one of the types, by their hashes; null if it need not name any.</summary>
        public void Needs(IReadOnlyCollection<uint>? types)
        {
            if (types is null)
            {
                _types = null;
            }
            else
            {
                _types?.UnionWith(types);
            }
        }

        /// <summary>Whether a file with the words may have such a call.</summary>
        public bool MayBeIn(WordSet words) => _types?.Any(words.MayContain) != false;
    }
}
