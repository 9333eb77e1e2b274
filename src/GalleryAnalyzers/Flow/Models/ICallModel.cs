using GalleryAnalyzers.Flow.Calls;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.Engine;

namespace GalleryAnalyzers.Flow.Models;

/// <summary>What calls of one part of the framework do, whose bodies cannot be seen.</summary>
internal interface ICallModel
{
    /// <summary>What the call gives, after what it does to the state; null where the model does not know the method, or not what it does here.</summary>
    AbstractValue? Evaluate(ProgramPoint at, in CallSite call);
}
