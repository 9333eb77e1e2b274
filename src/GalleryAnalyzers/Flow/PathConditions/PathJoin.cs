namespace GalleryAnalyzers.Flow.PathConditions;

/// <summary>The point where two paths meet, and what tells them apart.</summary>
internal sealed class PathJoin
{
    private readonly Assumptions _mine;
    private readonly Assumptions _its;
    private readonly Assumptions _start;
    private readonly Loop? _loop;
    private HashSet<Literal>? _common;
    private List<Literal>? _mineApart;
    private List<Literal>? _itsApart;
    private (Guard? Mine, Guard? Its, Support Between)? _guards;

    /// <param name="mine">The path condition of one path.</param>
    /// <param name="its">The path condition of the other path.</param>
    /// <param name="leavesBehind">Whether the other outcome of a literal may not lead here; null if each does.</param>
    /// <param name="loop">The loop that the other path turns back in; null if it does not.</param>
    public PathJoin(PathCondition mine, PathCondition its, Func<Literal, bool>? leavesBehind = null, Loop? loop = null)
    {
        _loop = loop;
        (_mine, _its) = (mine.Assumed, its.Assumed);
        _start = Assumptions.CommonOf(_mine, _its);
        Joined = (_mine == _its ? mine : mine with { Assumed = Assumptions.Join(_mine, _its) }).Leaving(its.LeftBehind);
        if (leavesBehind is not null && _mine != _its)
        {
            Joined = Joined.Leaving(AskedBehind(leavesBehind));
        }
    }

    /// <summary>The support of the number of the iteration that a path turns back from; none where it does not.</summary>
    public Support Iteration => _loop?.Iteration ?? Support.None;

    /// <summary>The path condition after the join.</summary>
    public PathCondition Joined { get; }

    /// <summary>The guard of what only the one path has.</summary>
    public Guard? Mine => Guards.Mine;

    /// <summary>The guard of what only the other path has.</summary>
    public Guard? Its => Guards.Its;

    /// <summary>The guard of the one path, as far as literals tell it; null if none does.</summary>
    public Guard? OfMine => TellingOf(Guards.Mine);

    /// <summary>The guard of the other path, as far as literals tell it; null if none does.</summary>
    public Guard? OfIts => TellingOf(Guards.Its);

    /// <summary>The support of what tells the paths apart.</summary>
    public Support Between => Guards.Between;

    // The first literals tell the paths apart; later ones were assumed on one of them.
    private List<Literal> MineApart => _mineApart ??= Apart(_mine);

    private List<Literal> ItsApart => _itsApart ??= Apart(_its);

    private (Guard? Mine, Guard? Its, Support Between) Guards => _guards ??= Compute();

    private static Guard? TellingOf(Guard? guard) => guard is { Literals.IsEmpty: false } or { Earlier.IsEmpty: false } ? guard : null;

    private static Support SupportOf(IEnumerable<Literal> literals) =>
        literals.Aggregate(Support.None, static (support, literal) => support.Union(literal.Support));

    // Of two outcomes that both lead here nothing is left, unless a part of the one was left behind: then the other need not be possible.
    // A question that leaves a part of both behind was asked on every way.
    private Support AskedBehind(Func<Literal, bool> leavesBehind)
    {
        if (_mine == _start || _its == _start)
        {
            return SupportOf((_mine == _start ? _its : _mine).Since(_start).Where(leavesBehind));
        }

        var (mine, its) = (MineApart, ItsApart);
        if (mine.Count == 0 || its.Count == 0 || !mine[0].Contradicts(its[0]))
        {
            return SupportOf(mine.Concat(its).Where(leavesBehind));
        }

        var (asked, other) = (mine.Skip(1).Where(leavesBehind).ToList(), its.Skip(1).Where(leavesBehind).ToList());
        var both = SupportOf(asked).Intersect(SupportOf(other));
        return asked.Count + other.Count > 0 || leavesBehind(mine[0]) ? mine[0].Support.Union(both) : both;
    }

    private (Guard? Mine, Guard? Its, Support Between) Compute()
    {
        var (mineOnly, itsOnly) = (MineApart, ItsApart);

        // Nothing was assumed between the paths where one of them leads to a handler: what threw is not known.
        var between = mineOnly.Count + itsOnly.Count == 0 ? Support.World
            : SupportOf(mineOnly.Concat(itsOnly).Where(static literal => literal.IsBranch));
        var its = GuardOf(itsOnly, between);
        return (GuardOf(mineOnly, between), _loop is null ? its : its.Demoted(_loop.Holds), between);
    }

    private List<Literal> Apart(Assumptions path)
    {
        var apart = path.Since(_start).ToList();
        if (Joined.Assumed != _start)
        {
            _common ??= new HashSet<Literal>(Joined.Assumed.Since(_start), Literal.SameAssumption);
            apart.RemoveAll(_common.Contains);
        }

        apart.Reverse();
        return apart;
    }

    private Guard GuardOf(List<Literal> literals, Support between) =>
        literals.Count > 0 ? Guard.Of(literals, Joined) : Guard.Opaque(between, Joined);
}
